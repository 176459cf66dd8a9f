import type { Speech } from "./speech";
import type { BriefingTemplates, Charge, StatusSince } from "./templates";
import { differenceInVietnamese } from "./vi-results";
import { COMPARATOR_VI, MISSING_VI } from "./vocabulary";

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join("; ");

const since = (targets: readonly StatusSince[], speech: Speech) =>
  targets
    .map(
      ({ name, status, since: day }) =>
        `“${name}” (${speech.status(status)}${day === null ? "" : ` từ ngày ${speech.date(day)}`})`,
    )
    .join("; ");

const asks = ({ owner }: Charge) => `Đề nghị ${owner ?? "phân công đơn vị chủ trì và giao đơn vị này"}`;

/** Parts III to V in Vietnamese. */
export const ACTIONS_VI: Pick<
  BriefingTemplates,
  | "red"
  | "behind"
  | "silent"
  | "missingReports"
  | "partial"
  | "conflicting"
  | "disagreeing"
  | "revised"
  | "noShortcomings"
  | "needed"
  | "neededAtFloor"
  | "chase"
  | "collect"
  | "dueSoon"
  | "proposeStaff"
  | "proposePlan"
  | "proposeResult"
  | "proposeFigure"
  | "proposeSource"
> = {
  red: ({ targets }, speech) =>
    `Có ${speech.count(targets.length)} chỉ tiêu cần tập trung chỉ đạo: ${since(targets, speech)}.`,
  behind: ({ targets }, speech) => `Có ${speech.count(targets.length)} chỉ tiêu chậm: ${since(targets, speech)}.`,
  silent: ({ targets }, speech) =>
    `Có ${speech.count(targets.length)} chỉ tiêu chưa có số liệu nên chưa đánh giá được: ${targets
      .map(({ name, reason }) => `“${name}” (${MISSING_VI[reason]})`)
      .join("; ")}.`,
  missingReports: ({ date, units, missing, names }, speech) => {
    const day = `Đến ngày ${speech.date(date)}`;
    if (missing === units) return `${day} chưa có ${speech.placesOnly} nào trong ${speech.places(units)} báo cáo.`;
    const rest = missing - names.length;
    const more = rest === 0 ? "" : ` và ${speech.places(rest)} khác`;
    const list = names.length === 0 ? "" : `: ${names.join("; ")}${more}`;
    return `${day} còn ${speech.count(missing)}/${speech.places(units)} chưa báo cáo${list}.`;
  },
  partial: ({ targets }, speech) =>
    `Số liệu sau mới tính tại các ${speech.placesOnly} đã báo cáo, chưa phải của toàn tỉnh: ${targets
      .map(({ name, reporting, units }) => `“${name}” (${speech.count(reporting)}/${speech.places(units)})`)
      .join("; ")}.`,
  conflicting: ({ names }) => `Các nguồn cho số liệu khác nhau, cần đối chiếu: ${listed(names)}.`,
  disagreeing: ({ names }) => `Các phương pháp đánh giá cho kết luận khác nhau, cần theo dõi thêm: ${listed(names)}.`,
  revised: ({ asOf, revisions, more }, speech) => {
    const told = revisions.map(({ name, date, before, after }) =>
      after === null
        ? `“${name}” ngày ${speech.date(date)}: ${speech.value(before)} đã được rút lại`
        : `“${name}” ngày ${speech.date(date)}: từ ${speech.bare(before)} thành ${speech.value(after)}`,
    );
    const rest = more === 0 ? "" : ` và ${speech.count(more)} số liệu khác`;
    return `Số liệu điều chỉnh so với báo cáo trước (số liệu đến ngày ${speech.date(asOf)}): ${told.join("; ")}${rest}.`;
  },
  noShortcomings: () => "Trong kỳ không có chỉ tiêu chậm tiến độ; các đơn vị đã báo cáo đủ.",
  needed: ({ name, comparator, goal, due, perMonth }, speech) =>
    `“${name}”: để đạt mức ${COMPARATOR_VI[comparator]} ${speech.value(goal)} vào ngày ${speech.date(due)}, từ nay mỗi tháng phải ${perMonth.value > 0 ? "tăng" : "giảm"} bình quân ${differenceInVietnamese(perMonth, speech)}.`,
  neededAtFloor: ({ name, floor, due, perMonth }, speech) =>
    `“${name}”: để mọi ${speech.placesOnly} đạt mức sàn ${speech.value(floor)} vào ngày ${speech.date(due)}, từ nay mỗi tháng phải giảm số thiếu bình quân ${differenceInVietnamese(perMonth, speech)}.`,
  chase: ({ missing }, speech) =>
    `Đôn đốc ${speech.places(missing)} chưa báo cáo gửi số liệu, đồng thời thông báo Ủy ban nhân dân cấp xã quản lý ${speech.placesOnly}.`,
  collect: ({ names }) => `Thu thập, trình duyệt số liệu còn thiếu của: ${listed(names)}.`,
  dueSoon: ({ targets }, speech) =>
    `Chỉ tiêu đến hạn trong một năm tới: ${targets.map(({ name, due }) => `“${name}” (ngày ${speech.date(due)})`).join("; ")}.`,
  proposeStaff: (facts, speech) => {
    const { name, short, below, due, isPast, ifMoved } = facts;
    const when = isPast ? `; chỉ tiêu đã quá hạn ngày ${speech.date(due)}` : `, chậm nhất ngày ${speech.date(due)}`;
    const moved =
      ifMoved === null
        ? ""
        : ifMoved.value === 0
          ? ` Điều chuyển số vượt mức sàn giữa các ${speech.placesOnly} là đủ bù số thiếu.`
          : ` Nếu điều chuyển toàn bộ số vượt mức sàn giữa các ${speech.placesOnly} thì vẫn còn thiếu ${speech.value(ifMoved)}.`;
    return `${asks(facts)} trình phương án bố trí ${speech.value(short)} cho ${speech.places(below)} chưa đạt mức sàn (“${name}”)${when}.${moved}`;
  },
  proposePlan: (facts, speech) =>
    facts.isPast
      ? `${asks(facts)} làm rõ nguyên nhân, trình giải pháp và thời hạn mới đối với “${facts.name}” (đã quá hạn ngày ${speech.date(facts.due)}).`
      : `${asks(facts)} làm rõ nguyên nhân, trình giải pháp để “${facts.name}” đạt chỉ tiêu đúng hạn ngày ${speech.date(facts.due)}.`,
  proposeResult: (facts, speech) =>
    `${asks(facts)} báo cáo kết quả cuối kỳ của “${facts.name}” (hạn ngày ${speech.date(facts.due)}).`,
  proposeFigure: (facts) =>
    `${asks(facts)} cung cấp số liệu đã được phê duyệt của “${facts.name}” để đánh giá tiến độ.`,
  proposeSource: (facts) => `${asks(facts)} đối chiếu, thống nhất nguồn số liệu của “${facts.name}”.`,
};

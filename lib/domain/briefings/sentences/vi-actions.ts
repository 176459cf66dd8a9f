import { listed, withNotes } from "./lists";
import type { Speech } from "./speech";
import type { Asked, BriefingTemplates, StatusSince } from "./templates";
import { differenceInVietnamese } from "./vi-results";
import { MISSING_VI } from "./vocabulary";

const since = (targets: readonly StatusSince[], speech: Speech) =>
  targets
    .map(
      ({ name, status, since: day }) =>
        `“${name}” (${speech.status(status)}${day === null ? "" : ` từ ngày ${speech.date(day)}`})`,
    )
    .join("; ");

const asks = ({ owner }: Asked) => `Đề nghị ${owner ?? "đơn vị được phân công chủ trì"}`;

const withOwners = (targets: readonly Asked[]) =>
  withNotes(targets.map(({ name, owner }) => ({ name, note: owner ?? "chưa phân công đơn vị chủ trì" })));

/** "đạt ít nhất 33", of what has to fall "xuống không quá 15". */
const REACH = {
  at_least: "đạt ít nhất",
  more_than: "đạt trên",
  at_most: "giảm xuống không quá",
  less_than: "giảm xuống dưới",
  exactly: "đạt đúng",
} as const;

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
  | "proposeOwners"
  | "proposeFigures"
  | "proposeBaselines"
  | "proposeSources"
> = {
  red: ({ targets }, speech) =>
    `Có ${speech.count(targets.length)} chỉ tiêu cần tập trung chỉ đạo: ${since(targets, speech)}.`,
  behind: ({ targets }, speech) =>
    `Có ${speech.count(targets.length)} chỉ tiêu chậm tiến độ: ${targets
      .map(({ name, since: day }) => `“${name}”${day === null ? "" : ` (từ ngày ${speech.date(day)})`}`)
      .join("; ")}.`,
  silent: ({ targets }, speech) =>
    `Có ${speech.count(targets.length)} chỉ tiêu chưa có số liệu nên chưa đánh giá được${withNotes(
      targets.map(({ name, reason }) => ({ name, note: MISSING_VI[reason] })),
    )}.`,
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
    `“${name}”: để ${REACH[comparator]} ${speech.value(goal)} vào ngày ${speech.date(due)}, từ nay mỗi tháng phải ${perMonth.value > 0 ? "tăng" : "giảm"} bình quân ${differenceInVietnamese(perMonth, speech)}.`,
  neededAtFloor: ({ name, floor, due, perMonth, absent }, speech) =>
    `“${name}”: để mọi ${speech.placesOnly} đạt mức sàn ${speech.value(floor)} vào ngày ${speech.date(due)}, từ nay mỗi tháng phải giảm số thiếu bình quân ${differenceInVietnamese(perMonth, speech)}${absent === 0 ? "" : ` (coi ${speech.places(absent)} chưa báo cáo là chưa có người)`}.`,
  chase: ({ missing }, speech) =>
    `Đôn đốc ${speech.places(missing)} chưa báo cáo gửi số liệu, đồng thời thông báo Ủy ban nhân dân cấp xã quản lý ${speech.placesOnly}.`,
  collect: ({ names }) => `Thu thập, trình duyệt số liệu còn thiếu của: ${listed(names)}.`,
  dueSoon: ({ targets }, speech) =>
    `Chỉ tiêu đến hạn trong một năm tới: ${targets.map(({ name, due }) => `“${name}” (ngày ${speech.date(due)})`).join("; ")}.`,
  proposeStaff: (facts, speech) => {
    const { name, short, below, partial, due, isPast, ifMoved } = facts;
    const among =
      partial === null ? "" : `, trong ${speech.count(partial.reporting)}/${speech.places(partial.units)} đã báo cáo`;
    const when = isPast ? `; chỉ tiêu đã quá hạn ngày ${speech.date(due)}` : `, chậm nhất ngày ${speech.date(due)}`;
    const moved =
      ifMoved === null
        ? ""
        : ifMoved.value === 0
          ? ` Điều chuyển số vượt mức sàn giữa các ${speech.placesOnly} là đủ bù số thiếu.`
          : ` Nếu điều chuyển toàn bộ số vượt mức sàn giữa các ${speech.placesOnly} thì vẫn còn thiếu ${speech.value(ifMoved)}.`;
    return `${asks(facts)} trình phương án bố trí ${speech.value(short)} cho ${speech.places(below)} chưa đạt mức sàn (“${name}”${among})${when}.${moved}`;
  },
  proposePlan: (facts, speech) =>
    facts.isPast
      ? `${asks(facts)} làm rõ nguyên nhân, trình giải pháp và thời hạn mới đối với “${facts.name}” (đã quá hạn ngày ${speech.date(facts.due)}).`
      : `${asks(facts)} làm rõ nguyên nhân, trình giải pháp để “${facts.name}” đạt chỉ tiêu đúng hạn ngày ${speech.date(facts.due)}.`,
  proposeResult: (facts, speech) =>
    `${asks(facts)} báo cáo kết quả cuối kỳ của “${facts.name}” (hạn ngày ${speech.date(facts.due)}).`,
  proposeOwners: ({ names }) =>
    `Đề nghị phân công đơn vị chủ trì, làm rõ nguyên nhân và trình giải pháp đối với: ${listed(names)}.`,
  proposeFigures: ({ targets }) =>
    `Đề nghị cung cấp số liệu đã được phê duyệt để đánh giá tiến độ các chỉ tiêu${withOwners(targets)}.`,
  proposeBaselines: ({ names }) => `Đề nghị xác định mức gốc để đánh giá tiến độ của: ${listed(names)}.`,
  proposeSources: ({ targets }) => `Đề nghị đối chiếu, thống nhất nguồn số liệu các chỉ tiêu${withOwners(targets)}.`,
};

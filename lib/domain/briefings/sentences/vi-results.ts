import { isPercentUnit, type Quantity, type Speech, sizeOf } from "./speech";
import type { Base, BriefingTemplates, Span } from "./templates";
import { MISSING_VI, SPAN_VI } from "./vocabulary";

/** Between percentages in points, otherwise in the unit: "5,3 điểm %", "4 bác sĩ". */
export function differenceInVietnamese(difference: Quantity, speech: Speech): string {
  const size = sizeOf(difference);
  return isPercentUnit(size.unitCode) ? `${speech.number(size)} điểm %` : speech.value(size);
}

const baseOf = ({ base, span }: { base: Base; span: Span }) =>
  base === "previous" ? SPAN_VI[span].before : "cùng kỳ năm trước";

const SUBJECT = { figure: "", cumulative: "lũy kế ", shortfall: "số thiếu " } as const;
const PLAN = {
  assigned: "kế hoạch năm",
  target: "kế hoạch năm",
  milestone: "mốc kế hoạch năm",
} as const;

/** Part II in Vietnamese. */
export const RESULTS_VI: Pick<
  BriefingTemplates,
  | "completeness"
  | "counts"
  | "noTargets"
  | "basis"
  | "statusChanges"
  | "firstJudged"
  | "lead"
  | "reason"
  | "silentTarget"
  | "sameAs"
  | "figure"
  | "missing"
  | "exactlyMet"
  | "inPeriod"
  | "cumulative"
  | "judgedByMonth"
  | "plan"
  | "change"
  | "notComparable"
  | "otherReporting"
  | "stations"
> = {
  completeness: ({ reporting, units, date }, speech) => {
    const day = `Đến ngày ${speech.date(date)}`;
    if (reporting === 0) return `${day} chưa có ${speech.placesOnly} nào trong ${speech.places(units)} báo cáo.`;
    if (reporting === units && units === 1) return `${day} ${speech.placeOnly} đã báo cáo.`;
    if (reporting === units) return `${day} cả ${speech.places(units)} đã báo cáo.`;
    return `${day} có ${speech.count(reporting)}/${speech.places(units)} đã báo cáo; các số cộng dưới đây chỉ tính tại ${speech.placesOnly} đã báo cáo.`;
  },
  counts: ({ date, total, counts }, speech) =>
    `${date === null ? "Theo dõi" : `Đến ngày ${speech.date(date)} theo dõi`} ${speech.count(total)} chỉ tiêu: ${counts
      .map(({ status, count }) => `${speech.count(count)} chỉ tiêu ${speech.status(status)}`)
      .join("; ")}.`,
  noTargets: () => "Chưa có chỉ tiêu nào được theo dõi.",
  basis: ({ sample, provisional }, speech) => {
    const told = [
      ...(sample === 0 ? [] : [`${speech.count(sample)} chỉ tiêu dùng số liệu mẫu`]),
      ...(provisional === 0
        ? []
        : [`${speech.count(provisional)} chỉ tiêu tính theo dân số chưa phải số chính thức hoặc là của năm khác`]),
    ];
    return `Có ${told.join("; ")}.`;
  },
  statusChanges: ({ span, changes }, speech) =>
    `So với ${SPAN_VI[span].before}: ${changes
      .map(({ name, before, after }) => `“${name}” từ ${speech.status(before)} chuyển sang ${speech.status(after)}`)
      .join("; ")}.`,
  firstJudged: ({ count }, speech) => `Có ${speech.count(count)} chỉ tiêu lần đầu được đánh giá tiến độ.`,
  lead: ({ name, status, reporting, previous }, speech) => {
    const units =
      reporting === null
        ? ""
        : reporting.reporting === 0
          ? ` (chưa có ${speech.placesOnly} nào trong ${speech.places(reporting.units)} báo cáo)`
          : ` (tại ${speech.count(reporting.reporting)}/${speech.places(reporting.units)} đã báo cáo${reporting.date === null ? "" : ` ngày ${speech.date(reporting.date)}`})`;
    const before = previous === null ? "" : ` (${SPAN_VI[previous.span].before}: ${speech.status(previous.status)})`;
    return status === null ? `${name}${units}.` : `${name}${units}: ${speech.status(status)}${before}.`;
  },
  reason: ({ text }) => text,
  silentTarget: ({ name, date, reason, units }, speech) =>
    `${name}: đến ngày ${speech.date(date)} ${
      units === null
        ? `chưa có số liệu (${MISSING_VI[reason]})`
        : `chưa có ${speech.placesOnly} nào trong ${speech.places(units)} báo cáo`
    } nên chưa đánh giá được.`,
  sameAs: ({ name, status, own }, speech) =>
    `${name}: ${speech.status(status)}; số liệu, tiến độ như chỉ tiêu “${own}” của tỉnh.`,
  figure: ({ date, figure }, speech) => `Số liệu ngày ${speech.date(date)}: ${speech.value(figure)}.`,
  missing: ({ reason }) => `Chưa có số liệu của kỳ báo cáo (${MISSING_VI[reason]}); trên đây là số liệu gần nhất.`,
  exactlyMet: () => "Kết quả bằng đúng mức chỉ tiêu.",
  inPeriod: ({ span, amount, isIncrement }, speech) =>
    isIncrement && isPercentUnit(amount.unitCode)
      ? `${SPAN_VI[span].during} ${amount.value < 0 ? "giảm" : "tăng thêm"} ${differenceInVietnamese(amount, speech)}.`
      : `${SPAN_VI[span].during} thực hiện ${speech.value(amount)}.`,
  cumulative: ({ amount }, speech) => `Lũy kế từ đầu năm ${speech.value(amount)}.`,
  judgedByMonth: ({ date, amount }, speech) =>
    `Đánh giá theo số của tháng gần nhất (đến ngày ${speech.date(date)}): ${speech.value(amount)}.`,
  plan: ({ achievement, beyond, year, goal, basis, isFlow, isFalling }, speech) => {
    const subject = isFlow ? "Lũy kế từ đầu năm" : "Kết quả";
    const plan = `${PLAN[basis]} ${year} (${speech.value(goal)})`;
    const turned = isFalling ? ", tính ngược vì chỉ tiêu phải giảm" : "";
    if (achievement.value === 100) return `${subject} đạt đúng ${plan}.`;
    if (beyond !== null) return `${subject} vượt ${speech.percent(beyond)} ${plan}.`;
    return `${subject} đạt ${speech.percent(achievement)} ${plan}${turned}.`;
  },
  change: (facts, speech) => {
    const { since, absolute, percent, subject, restated } = facts;
    const way = absolute.value > 0 ? "tăng" : "giảm";
    const told =
      absolute.value === 0
        ? `${SUBJECT[subject]}không thay đổi`
        : `${SUBJECT[subject]}${way} ${differenceInVietnamese(absolute, speech)}${percent === null ? "" : `, tương ứng ${way} ${speech.percent(sizeOf(percent))}`}`;
    const note = restated ? " (đã tính lại theo đơn vị hiện nay)" : "";
    return `So với ${baseOf(facts)} (ngày ${speech.date(since)}) ${told}${note}.`;
  },
  notComparable: (facts) =>
    facts.reason === "not_applicable"
      ? `Không có số liệu ${baseOf(facts)} để so sánh.`
      : `Chưa so sánh được với ${baseOf(facts)}: ${MISSING_VI[facts.reason]}.`,
  otherReporting: (facts, speech) =>
    `Không so sánh với ${facts.bases.map((base) => baseOf({ base, span: facts.span })).join(" và ")} do số ${speech.placesOnly} đã báo cáo khác nhau hoặc chưa đủ: ${speech.count(facts.now.reporting)}/${speech.count(facts.now.units)} so với ${speech.count(facts.before.reporting)}/${speech.count(facts.before.units)}.`,
  stations: ({ date, reporting, meeting, below, share, floor, worst, more }, speech) => {
    const among = `${date === null ? "Trong" : `Ngày ${speech.date(date)}, trong`} ${speech.places(reporting)} đã báo cáo`;
    const opening =
      meeting === 0
        ? `${among} không có ${speech.placeOnly} nào đạt mức sàn ${speech.value(floor)}`
        : `${among} có ${speech.places(meeting)} (${speech.percent(share)}) đạt mức sàn ${speech.value(floor)}, ${speech.places(below)} chưa đạt`;
    if (worst.length === 0) return `${opening}.`;
    const names = worst.map(
      ({ name, short, since, isFromFirstReport }) =>
        `${name} (thiếu ${speech.value(short)}${since === null ? "" : `, từ ngày ${speech.date(since)}${isFromFirstReport ? " hoặc trước" : ""}`})`,
    );
    const rest =
      more === 0 ? "" : ` và ${speech.places(more)} khác; xem phụ lục danh sách ${speech.placesOnly} chưa đạt mức sàn`;
    return `${opening}${more === 0 ? ": " : "; thiếu nhiều nhất là "}${names.join("; ")}${rest}.`;
  },
};

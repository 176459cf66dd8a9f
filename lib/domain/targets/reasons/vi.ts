import type { MissingReason } from "../../figures/figure";
import type { Comparator, Flag, TrendStatus } from "../types";
import type { Printed, Standing } from "./sentence";
import type { Templates, Voice } from "./voice";

const COMPARATOR: Readonly<Record<Comparator, string>> = {
  at_least: "ít nhất",
  more_than: "trên",
  at_most: "không quá",
  less_than: "dưới",
  exactly: "đúng",
};

const MISSING: Readonly<Record<MissingReason, string>> = {
  not_reported: "đơn vị chưa báo cáo",
  no_population: "chưa có dân số để tính",
  not_yet_due: "chưa đến hạn báo cáo",
  suppressed: "số liệu không được công bố",
  no_data: "chưa nguồn nào có số liệu này",
  outside_scope: "ngoài phạm vi theo dõi",
  not_applicable: "không áp dụng",
  not_counted: "chưa được thống kê",
};

const TREND: Readonly<Record<TrendStatus, string>> = {
  will_meet: "sẽ đạt",
  likely: "nhiều khả năng đạt",
  unlikely: "ít khả năng đạt",
  will_miss: "sẽ không đạt",
  not_available: "chưa tính được",
};

const FLAG: Readonly<Record<Flag, string>> = {
  methods_disagree: "Các phương pháp không thống nhất.",
  low_base: "Mức gốc rất thấp nên tốc độ tăng trông tốt hơn đoạn đường đã đi.",
  met_but_worsening: "Đang đạt nhưng đã xấu đi so với mức gốc hoặc so với một năm trước.",
  stale: "Số liệu mới nhất đã cũ.",
  partial_reporting: "Chưa đủ đơn vị báo cáo.",
  denominator_provisional: "Dân số dùng để tính chưa phải số chính thức hoặc là của năm khác.",
  series_break: "Từ mức gốc đến nay có sắp xếp lại đơn vị hoặc thay đổi cách tính.",
  conflicting_sources: "Các nguồn cho số liệu khác nhau.",
  sample_data: "Có dùng số liệu mẫu.",
};

/** A difference without its sign: between percentages in points, otherwise in the unit just named. */
const sizeOf = (difference: Printed, voice: Voice) => {
  const size = voice.number({ ...difference, value: Math.abs(difference.value) });
  return voice.isPercentage ? `${size} điểm phần trăm` : size;
};

const aimOf = ({ comparator, target }: { comparator: Comparator; target: Printed }, voice: Voice) =>
  `${COMPARATOR[comparator]} ${voice.bare(target)}`;

/** "còn thiếu 3,02": how far the figure is from the target, without a sign. */
export function gapInVietnamese({ comparator, gap }: Pick<Standing, "comparator" | "gap">, voice: Voice): string {
  if (gap.value === 0) return "mới bằng mức chỉ tiêu";
  const size = sizeOf(gap, voice);
  if (comparator === "exactly") return `còn lệch ${size}`;
  return gap.value > 0 ? `còn thiếu ${size}` : `còn cao hơn ${size}`;
}

/** The Vietnamese sentences. */
export const VIETNAMESE: Templates = {
  noData: ({ asOf, missing }, voice) =>
    `Đến ${voice.date(asOf)} chưa có số liệu nên chưa đánh giá được${missing === null ? "" : ` (${MISSING[missing]})`}.`,
  achieved: (facts, voice) =>
    `Số liệu ngày ${voice.date(facts.date)} là ${voice.value(facts.actual)}, đạt chỉ tiêu ${aimOf(facts, voice)} (hạn ${voice.date(facts.due)}).`,
  missed: (facts, voice) =>
    `Đã hết hạn ${voice.date(facts.due)}: số liệu ngày ${voice.date(facts.date)} là ${voice.value(facts.actual)}, chỉ tiêu là ${aimOf(facts, voice)}, ${gapInVietnamese(facts, voice)}.`,
  dueUnreported: (facts, voice) =>
    `Đã quá hạn ${voice.date(facts.due)} nhưng chưa có kết quả cuối kỳ; số liệu mới nhất, ngày ${voice.date(facts.date)}, là ${voice.value(facts.actual)}, ${gapInVietnamese(facts, voice)} so với chỉ tiêu ${aimOf(facts, voice)}.`,
  noBaseline: (facts, voice) =>
    `Số liệu ngày ${voice.date(facts.date)} là ${voice.value(facts.actual)}, ${gapInVietnamese(facts, voice)} so với chỉ tiêu ${aimOf(facts, voice)} (hạn ${voice.date(facts.due)}). Chưa có mức gốc nên chưa xếp được tiến độ.`,
  notStarted: (facts, voice) =>
    `Đến ${voice.date(facts.date)} lộ trình chưa đòi hỏi thay đổi so với mức gốc ${voice.bare(facts.baseline)}; thực tế là ${voice.value(facts.actual)}. Chỉ tiêu là ${aimOf(facts, voice)} vào ${voice.date(facts.due)}.`,
  onPath: (facts, voice) =>
    `Đến ${voice.date(facts.date)} lộ trình cần ${voice.bare(facts.expected)}, thực tế ${voice.value(facts.actual)}: đã đi ${voice.percent(facts.percent)} đoạn đường phải đi.`,
  movedAway: (facts, voice) =>
    `Đến ${voice.date(facts.date)} lộ trình cần ${voice.bare(facts.expected)}, thực tế ${voice.value(facts.actual)}: xa chỉ tiêu hơn mức gốc ${voice.bare(facts.baseline)} ngày ${voice.date(facts.baselineDate)}.`,
  notKept: (facts, voice) =>
    `Số liệu ngày ${voice.date(facts.date)} là ${voice.value(facts.actual)}: không giữ được mức ${aimOf(facts, voice)} đã đặt từ đầu kỳ, ${gapInVietnamese(facts, voice)}.`,
  aim: (facts, voice) => `Chỉ tiêu là ${aimOf(facts, voice)} vào ${voice.date(facts.due)}.`,
  perMonth: ({ change, due }, voice) =>
    `Từ nay đến ${voice.date(due)} mỗi tháng cần ${change.value > 0 ? "tăng" : "giảm"} ${sizeOf(change, voice)}.`,
  trend: ({ status, ...landing }, voice) =>
    `Giữ nhịp hiện nay, đến hạn ước ${voice.bare(landing.projected)}${voice.band(landing)}: ${TREND[status]}.`,
  notBegun: ({ firstYear }) => `Chỉ tiêu tính từ năm ${firstYear}, nay chưa đến kỳ.`,
  yearOfItsOwn: (facts, voice) =>
    `Chỉ tiêu hằng năm: năm ${facts.year} tính từ 0, đến hết năm phải đạt ${COMPARATOR[facts.comparator]} ${voice.value(facts.target)}.`,
  reportingUnits: ({ reporting, expected }, voice) =>
    `Mới có ${voice.count(reporting)}/${voice.count(expected)} đơn vị báo cáo.`,
  flag: ({ flag }) => FLAG[flag],
  floorAchieved: (facts, voice) =>
    facts.reporting === 1
      ? `Đến ${voice.date(facts.date)} ${voice.place} đã báo cáo và đạt mức sàn.`
      : `Đến ${voice.date(facts.date)} cả ${voice.places(facts.reporting)} đều đã báo cáo và đạt mức sàn.`,
  floorMissed: (facts, voice) =>
    `Đã hết hạn ${voice.date(facts.due)}: số liệu ngày ${voice.date(facts.date)} còn thiếu ${voice.counted(facts.short)} tại ${voice.places(facts.reporting)} đã báo cáo.`,
  floorDueUnreported: (facts, voice) =>
    `Đã quá hạn ${voice.date(facts.due)} nhưng chưa có kết quả cuối kỳ; số liệu mới nhất, ngày ${voice.date(facts.date)}, còn thiếu ${voice.counted(facts.short)} tại ${voice.places(facts.reporting)} đã báo cáo.`,
  floorNotStarted: (facts, voice) =>
    `Đến ${voice.date(facts.date)} lộ trình chưa đòi hỏi thay đổi so với đầu kỳ; còn thiếu ${voice.counted(facts.short)} tại ${voice.places(facts.reporting)} đã báo cáo.`,
  floorOnPath: (facts, voice) =>
    `Đến ${voice.date(facts.date)} lộ trình cần còn thiếu ${voice.counted(facts.expected)}, thực tế còn ${voice.number(facts.short)} tại ${voice.places(facts.reporting)} đã báo cáo: đã đi ${voice.percent(facts.percent)} đoạn đường phải đi.`,
  floorMovedAway: (facts, voice) =>
    `Đến ${voice.date(facts.date)} lộ trình cần còn thiếu ${voice.counted(facts.expected)}, thực tế còn ${voice.number(facts.short)} tại ${voice.places(facts.reporting)} đã báo cáo, nhiều hơn đầu kỳ (${voice.number(facts.baseline)}).`,
  floorUpper: ({ absent, short, percent }, voice) =>
    `Nếu ${voice.places(absent)} chưa báo cáo đều trống thì còn ${voice.number(short)}${percent === null ? "" : ` và ${percent.value < 0 ? "thụt lùi so với đầu kỳ" : `chỉ đi được ${voice.percent(percent)}`}`}.`,
  upperDecides: () => "Trường hợp xấu hơn quyết định màu.",
  floorTrend: (landing, voice) =>
    `Giữ nhịp hiện nay, đến hạn còn thiếu ${voice.number(landing.projected)}${voice.band(landing)}.`,
};

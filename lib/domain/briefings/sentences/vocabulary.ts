import type { Comparator } from "../../targets/types";
import type { BriefingMissing } from "../snapshot";
import type { Span } from "./templates";

// Words that stand inside sentences, without a capital. They agree with those of the reasons of statuses.

export const COMPARATOR_EN: Readonly<Record<Comparator, string>> = {
  at_least: "at least",
  more_than: "more than",
  at_most: "at most",
  less_than: "less than",
  exactly: "exactly",
};

export const MISSING_VI: Readonly<Record<BriefingMissing, string>> = {
  not_reported: "đơn vị chưa báo cáo",
  no_population: "chưa có dân số để tính",
  not_yet_due: "chưa đến hạn báo cáo",
  suppressed: "số liệu không được công bố",
  no_data: "chưa nguồn nào có số liệu này",
  outside_scope: "ngoài phạm vi theo dõi",
  not_applicable: "không áp dụng",
  not_counted: "chưa được thống kê",
  no_baseline: "chưa có mức gốc",
  not_approved: "số liệu chưa được phê duyệt",
  no_plan: "chưa được giao kế hoạch năm",
  not_comparable: "số liệu gốc có trước khi sắp xếp đơn vị và chưa tính lại được theo đơn vị hiện nay",
};

export const MISSING_EN: Readonly<Record<BriefingMissing, string>> = {
  not_reported: "not reported",
  no_population: "no population to divide by",
  not_yet_due: "not due yet",
  suppressed: "not published",
  no_data: "no source has this figure",
  outside_scope: "outside the scope",
  not_applicable: "not applicable",
  not_counted: "not counted yet",
  no_baseline: "no baseline",
  not_approved: "not approved yet",
  no_plan: "no plan assigned for the year",
  not_comparable:
    "the earlier figure dates from before the units were reorganised and cannot be restated on today's units",
};

export const SPAN_VI: Readonly<Record<Span, { readonly during: string; readonly before: string }>> = {
  month: { during: "Trong tháng", before: "tháng trước" },
  quarter: { during: "Trong quý", before: "quý trước" },
  year: { during: "Trong năm", before: "năm trước" },
  period: { during: "Trong kỳ", before: "kỳ trước" },
};

export const SPAN_EN: Readonly<Record<Span, { readonly during: string; readonly before: string }>> = {
  month: { during: "During the month", before: "the month before" },
  quarter: { during: "During the quarter", before: "the quarter before" },
  year: { during: "During the year", before: "the year before" },
  period: { during: "During the period", before: "the period before" },
};

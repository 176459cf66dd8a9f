import type { Translation } from "@/lib/i18n/translation";
import type { common as source } from "../vi/common";

export const common: Translation<typeof source> = {
  asOfSelector: "As of",
  asOfApply: "Show",
  print: "Print",
  download: "Download",
  excel: "Excel",
  csv: "CSV",
  filter: "Filter",
  clearFilter: "Clear filter",
  search: "Search",
  all: "All",
  details: "Details",
  showMore: "Show more",
  close: "Close",
  save: "Save",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  empty: "No row matches.",
  sortedBy: (column) => `Sorted by ${column}`,
  ascending: "ascending",
  descending: "descending",
  demoBanner: "Demonstration with sample data. Not for real work.",
  notClassifiedBanner: "Not for information classified as a state secret.",
  printedAt: (moment) => `Printed ${moment}`,
};

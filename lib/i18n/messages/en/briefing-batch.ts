import type { Translation } from "../../translation";
import type { briefingBatch as source } from "../vi/briefing-batch";

export const briefingBatch: Translation<typeof source> = {
  title: "Briefings of all provinces",
  lead: "Makes the PDF and Excel files of every province at once, to download in one ZIP file.",
  breadcrumb: "Where this page is",
  preview:
    "These are previews, marked as drafts, in Vietnamese, with approved figures only. They are not kept as briefings: the references printed in them have the number 0 and lead nowhere, and they cannot be issued. Each province makes its own briefing.",
  form: {
    title: "Make previews",
    kind: "Kind",
    period: "Period",
    periodHint: "The last month of the period, such as 2026-10. On request: 2026-01-01..2026-09-10.",
    regime: "Counted",
    layout: "Layout",
    submit: "Begin",
    failed: "Not begun. See the marked fields.",
  },
  list: {
    title: "What you asked for",
    caption: "What you asked for, newest first",
    empty: "You have asked for none yet.",
    name: "Briefings",
    requested: "Asked for",
    state: "State",
    documents: "Files",
    download: "Download",
    notYet: "not finished",
  },
  states: { waiting: "Waiting", running: "Being made", done: "Finished", broken: "Broken off" },
  ofTotal: (done: string, total: string) => `${done} of ${total} files`,
  one: {
    progress: "Progress",
    waiting: "Waiting to begin: one is made at a time.",
    running: "Being made apart from this page; you may close it and come back.",
    refreshes: "This page loads again every 2 seconds.",
    stop: "Stop loading again",
    resume: "Load again by itself",
    reload: "Load the page again",
    done: (made: string) => `${made} files are made.`,
    broken:
      "The program that makes the files ended before they were made, so there is no ZIP file. Begin again; the server's log says why.",
    again: "Begin again",
    download: "Download the ZIP file",
    failures: "Files that were not made",
    failuresLead: (count: string) => `${count} files were not made; the others are in the ZIP file.`,
    province: "Province",
    format: "File",
    reason: "What failed",
  },
  formats: { pdf: "PDF", xlsx: "Excel" },
};

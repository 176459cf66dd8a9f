/** Who published a document is kept in English with the facts; what is not a name is said in Vietnamese. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  press: "báo chí",
  Government: "Chính phủ",
  "Government portal": "Cổng Thông tin điện tử Chính phủ",
  "as cited by vi.wikipedia.org": "theo vi.wikipedia.org",
};

/** "Báo Đầu tư (English version)" → "Báo Đầu tư (bản tiếng Anh)"; a name stays as it is. */
export function publisherInVietnamese(publisher: string): string {
  return (VIETNAMESE[publisher] ?? publisher)
    .replace("English version on", "bản tiếng Anh trên")
    .replace("English version", "bản tiếng Anh")
    .replace("Indonesian version", "bản tiếng Indonesia");
}

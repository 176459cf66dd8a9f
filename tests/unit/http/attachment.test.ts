import { describe, expect, it } from "vitest";
import { attachmentHeaders } from "@/lib/http/attachment";

const dispositionOf = (fileName: string) =>
  attachmentHeaders({ fileName, contentType: "application/pdf" })["content-disposition"];

describe("the headers of a file to save", () => {
  it("its name keeps Vietnamese letters, with one of ASCII letters beside it", () => {
    expect(dispositionOf("Báo cáo Hà Tĩnh, đợt 1.pdf")).toBe(
      "attachment; filename=\"Bao cao Ha Tinh, dot 1.pdf\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20H%C3%A0%20T%C4%A9nh%2C%20%C4%91%E1%BB%A3t%201.pdf",
    );
  });

  it("a name cannot end the header, leave its folder or be read as an escape", () => {
    expect(dispositionOf('a"; x="\r\n../b\\c\u0000.pdf')).toBe(
      "attachment; filename=\"a-; x=---..-b-c-.pdf\"; filename*=UTF-8''a-%3B%20x%3D---..-b-c-.pdf",
    );
    expect(dispositionOf("(1)*'!.pdf")).toContain("filename*=UTF-8''%281%29-%27%21.pdf");
  });

  it("is private, never kept and never guessed at", () => {
    expect(attachmentHeaders({ fileName: "a.pdf", contentType: "application/pdf" })).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });
});

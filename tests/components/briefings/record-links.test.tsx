import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RecordLinks } from "@/components/briefings/record-links";

it("leads those of the whole nation to the documents of all provinces, others to traces and files only", () => {
  const { rerender } = render(<RecordLinks language="vi" />);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["/trace", "/verify"]);
  rerender(<RecordLinks language="vi" hasBatches />);
  expect(screen.getByRole("link", { name: "Báo cáo của tất cả tỉnh, thành phố" })).toHaveAttribute(
    "href",
    "/briefings/batch",
  );
});

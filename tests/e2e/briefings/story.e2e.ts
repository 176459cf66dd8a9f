import { test } from "@playwright/test";
import { type OwnServer, openOwnServer } from "@/tests/support/own-server";
import { readPdf } from "@/tests/support/read-pdf";
import { expect } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";
import { BriefingPages } from "../pages/briefing-pages";
import { expectFiles } from "./check-files";
import { peopleOf } from "./people";

// On a server with data of its own: everybody else's October stays unapproved.

const TARGET = "Đoạn 1: Mỗi trạm y tế có ít nhất 4 bác sĩ";
const WRITTEN = "Sở Y tế đã đôn đốc từng trạm.";

let server: OwnServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(600_000);
  server = await openOwnServer();
  await server.script("tests/support/sample-months.ts", "--approve", "2026-10");
});
test.afterAll(() => server?.stop());

test("a month is approved, reported, edited, checked, issued, corrected, reported again and read", async ({
  browser,
  playwright,
}) => {
  test.setTimeout(600_000);
  const people = peopleOf({ browser, request: playwright.request, baseURL: server.baseURL });
  const specialist = new BriefingPages(await people.signIn("specialist"));
  const leader = new BriefingPages(await people.signIn("leader"));

  const september = await specialist.make("2026-09");
  await leader.check(september);
  await leader.issue();
  await expect(leader.notice.getByText("Đã phát hành.")).toBeVisible();

  const id = await specialist.make("2026-10");
  await test.step("two clicks made one", async () => {
    await specialist.page.goto("/briefings");
    await expect(specialist.page.getByRole("link", { name: "Báo cáo tháng 10 năm 2026" })).toHaveCount(1);
  });

  let generated = "";
  await test.step("a wrong number is caught and corrected", async () => {
    await specialist.page.goto(`/briefings/${id}/edit`);
    const field = specialist.paragraph(TARGET).getByRole("textbox");
    generated = await field.inputValue();
    expect(generated).toContain("thực tế còn 66 tại");
    await specialist.saveParagraph(TARGET, generated.replace("thực tế còn 66 tại", "thực tế còn 67 tại"));
    await expect(specialist.paragraph(TARGET).locator(".number-conflict")).toHaveText("67");
    await expect(specialist.paragraph(TARGET).getByText("[số liệu đã chốt: 66]")).toBeVisible();
    await specialist.open(id);
    await expect(specialist.notice.getByText("1 số gõ tay khác số liệu đã chốt")).toBeVisible();
    await specialist.page.goto(`/briefings/${id}/edit`);
    await specialist.saveParagraph(TARGET, `${generated} ${WRITTEN}`);
    await expect(specialist.notice.getByText("Không có số gõ tay nào khác")).toBeVisible();
    await expect(specialist.paragraph(TARGET).getByText("Đã sửa tay")).toBeVisible();
  });

  await test.step("two tabs: both texts are shown, and nothing is lost", async () => {
    const second = new BriefingPages(await specialist.page.context().newPage());
    await specialist.page.goto(`/briefings/${id}/edit`);
    await second.page.goto(`/briefings/${id}/edit`);
    await specialist.saveParagraph(TARGET, `${generated} Bản của tab thứ nhất.`);
    await expect(specialist.notice.getByText("Đã lưu đoạn văn.")).toBeVisible();
    await second.saveParagraph(TARGET, `${generated} ${WRITTEN}`);
    const paragraph = second.paragraph(TARGET);
    await expect(paragraph.getByText("Có người khác vừa lưu đoạn này.")).toBeVisible();
    await expect(paragraph.getByText("Bản của tab thứ nhất.")).toBeVisible();
    await expect(paragraph.getByRole("textbox")).toHaveValue(`${generated} ${WRITTEN}`);
    await paragraph.getByRole("button", { name: "Lưu bản của tôi" }).click();
    await expect(second.notice.getByText("Đã lưu đoạn văn.")).toBeVisible();
  });

  await test.step("who wrote it does not check it; the leader does, and issues it", async () => {
    await specialist.open(id);
    await expect(specialist.page.getByText("không tự kiểm tra")).toBeVisible();
    await leader.check(id);
    const stale = new BriefingPages(await leader.page.context().newPage());
    await stale.open(id);
    await leader.issue();
    await expect(leader.notice.getByText("Đã phát hành.")).toBeVisible();
    await stale.page.locator("summary", { hasText: "Trả lại" }).click();
    await stale.page.getByLabel("Lý do trả lại").fill("Xem lại mục II.");
    await stale.page.getByRole("button", { name: "Trả lại để sửa" }).click();
    await expect(stale.notice.getByText("Chưa làm:")).toBeVisible();
    await expect(stale.page.getByLabel("Lý do trả lại")).toHaveValue("Xem lại mục II.");
    await leader.page.goBack();
    await expect(leader.page.getByRole("button", { name: "Phát hành báo cáo" })).toHaveCount(0);
    await leader.page.goto(`/briefings/${id}/edit`);
    await expect(leader.notice.getByText("không còn là dự thảo")).toBeVisible();
  });

  const names = ["vi.docx", "vi.pdf", "vi.xlsx", "vi.html"] as const;
  const [docx, pdf, xlsx, html] = await Promise.all(names.map((name) => leader.file(id, name)));
  if (!docx || !pdf || !xlsx || !html) throw new Error("a file is missing");
  await test.step("the files say what the page says", () => expectFiles({ docx, pdf, xlsx, html, written: WRITTEN }));

  await test.step("a file is known as ours until it is changed", async () => {
    const { page } = leader;
    await page.goto("/verify");
    const changed = Buffer.concat([docx, Buffer.from(" ")]);
    for (const [buffer, answer] of [
      [docx, "Có. Tệp này"],
      [changed, "Không. Tệp này"],
    ] as const) {
      await page.getByLabel("Tệp cần kiểm tra").setInputFiles({ name: "a.docx", mimeType: "application/zip", buffer });
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      await expect(page.getByText(answer)).toBeVisible();
    }
  });

  await server.script("tests/support/sample-months.ts", "--correct", "doctors_per_10k:2026-08-31:11.43");
  await test.step("a correction changes nothing that was issued", async () => {
    for (const [index, name] of names.entries()) {
      expect(Buffer.compare(await specialist.file(id, name), [docx, pdf, xlsx, html][index] ?? Buffer.from(""))).toBe(
        0,
      );
    }
  });

  let next = "";
  await test.step("the next one reports what was revised", async () => {
    await specialist.open(id);
    await specialist.page.getByRole("link", { name: "Lập báo cáo thay thế" }).click();
    await specialist.page.getByRole("button", { name: "Lập báo cáo" }).click();
    next = await specialist.idAfter();
    await specialist.open(next, "?view=changes");
    const revised = specialist.page.getByRole("table", { name: "Số liệu đã sửa so với báo cáo trước" });
    const row = revised.getByRole("row", { name: /Bác sĩ trên 10.000 dân.*31\/8\/2026/ });
    await expect(row).toContainText("11,43");
  });

  await test.step("a reviewer sees what is new and no draft, and comments; the department answers", async () => {
    const { page } = new BriefingPages(await people.signIn("reviewer"));
    await page.goto("/");
    const news = page.getByRole("region", { name: "Báo cáo mới" });
    await news.getByRole("link", { name: "Báo cáo tháng 10 năm 2026" }).click();
    await expect(page).toHaveURL(new RegExp(`/briefings/${id}$`));
    expect((await page.goto(`/briefings/${next}`))?.status()).toBe(404);
    await page.goto("/briefings");
    await expect(page.getByText("Dự thảo")).toHaveCount(0);
    await page.goto(`/briefings/${id}?view=comments`);
    await page.getByLabel("Ý kiến", { exact: true }).fill("Đề nghị giải trình 41 trạm thiếu bác sĩ.");
    await page.getByRole("button", { name: "Gửi ý kiến" }).click();
    await expect(page.getByText("Đã ghi ý kiến.")).toBeVisible();
    await specialist.open(id, "?view=comments");
    await specialist.page.locator("summary", { hasText: "Trả lời" }).click();
    await specialist.page.getByLabel("Trả lời", { exact: true }).fill("Sở sẽ báo cáo trong tuần.");
    await specialist.page.getByRole("button", { name: "Gửi trả lời" }).click();
    await expect(specialist.page.getByText("Sở sẽ báo cáo trong tuần.")).toBeVisible();
  });

  await test.step("for a clerk there are no briefings", async () => {
    const { page } = new BriefingPages(await people.signIn("clerk"));
    for (const path of ["/briefings", `/briefings/${id}`, `/briefings/${id}/files/vi.docx`, "/trace/42-2-01"]) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Báo cáo", exact: true })).toHaveCount(0);
  });

  await test.step("without a script the same forms work, and keep what was typed", async () => {
    const plain = new BriefingPages(await people.signIn("specialist", { javaScriptEnabled: false }));
    await plain.page.goto("/briefings");
    await plain.page.getByLabel("Kỳ", { exact: true }).fill("2026-99");
    await plain.page.getByRole("button", { name: "Lập báo cáo" }).click();
    await expect(plain.notice.getByText("Chưa lập được báo cáo.")).toBeVisible();
    await expect(plain.page.getByLabel("Kỳ", { exact: true })).toHaveValue("2026-99");
    await plain.page.goto(`/briefings/${next}/edit`);
    await plain.saveParagraph(TARGET, `${generated} Không cần tập lệnh.`);
    await expect(plain.notice.getByText("Đã lưu đoạn văn.")).toBeVisible();
    await expect(plain.paragraph(TARGET).getByRole("textbox")).toHaveValue(/Không cần tập lệnh\.$/);
    await plain.paragraph(TARGET).getByRole("button", { name: "Lấy lại đoạn viết từ số liệu" }).click();
    await expect(plain.notice.getByText("Đã lấy lại đoạn viết từ số liệu.")).toBeVisible();
    await expect(plain.paragraph(TARGET).getByText("Đã sửa tay")).toHaveCount(0);
  });

  await test.step("the page for the leader is one sheet in both languages", async () => {
    for (const lang of ["vi", "en"]) {
      await leader.page.goto(`/briefings/${id}/leader?lang=${lang}`);
      const paper = await leader.page.pdf({
        preferCSSPageSize: true,
        path: test.info().outputPath(`leader-${lang}.pdf`),
      });
      expect((await readPdf(new Uint8Array(paper))).pages, lang).toHaveLength(1);
    }
    await leader.page.goto(`/briefings/${id}/print`);
    const paper = await leader.page.pdf({ preferCSSPageSize: true, path: test.info().outputPath("print.pdf") });
    const [first, ...rest] = (await readPdf(new Uint8Array(paper))).pages;
    expect(first?.text.replaceAll(/\s+/g, " ")).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(rest.filter(({ text }) => text.trim() === "")).toEqual([]);
  });

  await test.step("every page fits a phone and is accessible", async () => {
    const narrow = await people.signIn("leader", { width: 320 });
    for (const path of [
      ...["/briefings", `/briefings/${id}`, `/briefings/${next}`, `/briefings/${next}/edit`],
      ...[`/briefings/${id}?view=changes`, `/briefings/${id}?view=reporting`, `/briefings/${id}?view=comments`],
      ...[`/briefings/${id}/leader`, `/briefings/${id}/print`, "/trace", "/trace/42-2-01", "/trace/42-2", "/verify"],
    ]) {
      await narrow.goto(path);
      await expectNoSidewaysScroll(narrow);
      await expectAccessible(narrow);
    }
  });
  await people.close();
});

import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const { target: words, status, errors } = viMessages;

test("a target without a figure says so and why, draws nothing and judges nothing", async ({ target, page }) => {
  await target.open("T-VN-8");
  await expect(target.heading).toHaveText("Tỷ lệ tiêm chủng các vắc xin thiết yếu");
  await expect(target.noData).toBeVisible();
  await expect(target.main).toContainText(words.noData.reasons.no_data);
  await expect(target.main).toContainText(words.noData.notZero);
  await expect(target.keyFigures).toContainText(status.words.no_data);
  await expect(target.methods).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("img", { name: /Biểu đồ/ })).toHaveCount(0);
  await expect(target.main).toContainText("> 95%");
});

test("a national target is measured on the province, and on the nation by one link", async ({ target, page }) => {
  await target.open("T-VN-9");
  await expect(target.main).toContainText(/chỉ tiêu cả nước · đo tại tỉnh Hà Tĩnh/i);
  await expect(target.figure("thực hiện đến 30/9/2026")).toContainText("11,5");
  await page.getByRole("navigation", { name: words.views }).getByRole("link", { name: words.viewNation }).click();
  await expect(page).toHaveURL("/targets/T-VN-9?unit=VN");
  await expect(target.figure("thực hiện đến 31/12/2025")).toContainText("15,0");
  await expect(target.keyFigures).toContainText(status.words.on_track);
});

test("a code that is no target is a page that does not exist", async ({ target, page, faults }) => {
  faults.allow(/status of 404/);
  const answer = await target.open("T-XX-1");
  expect(answer?.status()).toBe(404);
  await expect(target.heading).toHaveText(errors.notFoundTitle);
  await page.getByRole("link", { name: errors.home }).click();
  await expect(page).toHaveURL("/");
});

test("the list of targets leads to each of the 26 pages", async ({ page }) => {
  await page.goto("/targets");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chỉ tiêu theo nghị quyết");
  const links = await page.getByRole("rowheader").getByRole("link").all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute("href")));
  expect(new Set(addresses).size).toBe(26);
  const answers = await Promise.all(addresses.map((address) => page.request.get(address ?? "")));
  expect(answers.map((answer) => answer.status())).toEqual(addresses.map(() => 200));
});

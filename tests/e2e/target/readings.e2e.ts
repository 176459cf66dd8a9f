import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { expectAccessible } from "../fixtures/check-accessibility";

test.use({ account: "leader" });

const { target: words, overview, status } = viMessages;

test("45 beds per 10,000 mean 7,303 beds on one population and 5,927 on the other, side by side", async ({
  target,
  page,
}) => {
  await target.open("T-HT-3");
  const card = target.card(words.meanings.title("≥ 45/vạn dân", "giường kế hoạch"));
  const row = (name: RegExp) => card.getByRole("row", { name });
  await expect(row(/dân số hành chính: 1\.622\.901 người/)).toContainText("7.303");
  await expect(row(/dân số hành chính: 1\.622\.901 người/)).toContainText("1.428");
  await expect(row(/dân số thống kê: 1\.317\.200 người/)).toContainText("5.927");
  await expect(card).toContainText("chênh nhau 23%");
  await card.getByRole("link", { name: words.meanings.switch }).click();
  await expect(page).toHaveURL("/targets/T-HT-3?population=statistical");
  await expect(target.figure("thực hiện đến 30/9/2026")).toContainText("44,6");
  await expect(target.main).toContainText("Các tỷ lệ đang tính theo dân số thống kê");
});

test("14.6 doctors per 10,000 mean 2,369 or 1,923 doctors", async ({ target }) => {
  await target.open("T-HT-2");
  const card = target.card(words.meanings.title("≥ 14,6/vạn dân", "bác sĩ"));
  await expect(card.getByRole("row", { name: /dân số hành chính/ })).toContainText("2.369");
  await expect(card.getByRole("row", { name: /dân số thống kê/ })).toContainText("1.923");
});

test("planned and actual beds stand side by side, and the page says which one is judged and why", async ({
  target,
}) => {
  await target.open("T-HT-3");
  const card = target.card(words.measures.title);
  await expect(card.getByRole("row", { name: /^Giường kế hoạch dùng để xét chỉ tiêu/ })).toContainText("5.875");
  await expect(card.getByRole("row", { name: /^Giường thực kê chỉ để đối chiếu/ })).toContainText("6.185");
  await expect(card).toContainText(words.measures.why);
  await expect(card.getByRole("img", { name: words.measures.chart }).first()).toBeVisible();
});

test("each year of the check-up target is a target of its own", async ({ target }) => {
  await target.open("T-HT-4");
  const card = target.card(words.years.title);
  const year = (name: RegExp) => card.getByRole("row", { name });
  await expect(year(/^2026 đang chạy/)).toContainText("66,4% dân số đến 30/9/2026");
  await expect(year(/^2026 đang chạy/)).toContainText(status.words.at_risk);
  await expect(year(/^2027 chưa đến/)).toContainText(status.words.not_started);
  await expect(card.getByRole("row")).toHaveCount(6);
});

test("the levels name the nation's vision for 2050 and its document", async ({ target, page }) => {
  await target.open("T-HT-3");
  const levels = page.getByRole("table", { name: words.levels.title });
  await expect(levels.getByRole("row", { name: /Cả nước, tầm nhìn 2050/ })).toContainText("45/vạn dân");
  await expect(levels).toContainText("QĐ 89/QĐ-TTg");
  await expect(target.main).toContainText("bằng tầm nhìn của cả nước (45, 2050)");
});

test("a replaced target says so and leads to the one in force", async ({ target, page }) => {
  await target.open("T-HT-0a");
  await page.getByRole("link", { name: words.replacedLink("T-HT-2") }).click();
  await expect(page).toHaveURL("/targets/T-HT-2");
});

test("a population that is none is named, and the setting used in its place", async ({ target }) => {
  await target.open("T-HT-3", { population: "both" });
  await expect(target.main).toContainText(overview.population.refused("both", "dân số hành chính"));
});

for (const code of ["T-HT-3", "T-HT-4"]) {
  test(`the page of ${code} has no fault that axe can find`, async ({ target, page }) => {
    await target.open(code);
    await expectAccessible(page);
  });
}

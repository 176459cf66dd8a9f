import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/support/chromium";

// `npm test` starts the server on a free port with data of its own and passes its address here.
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: /\.(e2e|spec)\.ts$/,
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.MOC_PLAYWRIGHT_JSON ? [["json", { outputFile: process.env.MOC_PLAYWRIGHT_JSON }]] : [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://127.0.0.1:3000",
    browserName: "chromium",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: await findChromium(),
  },
});

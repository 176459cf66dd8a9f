import { type BrowserContext, chromium } from "@playwright/test";
import { findChromium } from "@/tests/support/chromium";

export interface Transfer {
  readonly page: string;
  readonly visit: "first" | "repeat";
  /** Bytes over the wire, headers included. */
  readonly document: number;
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
  readonly other: number;
  readonly withoutFonts: number;
  readonly total: number;
}

type Part = "document" | "scripts" | "styles" | "fonts" | "other";
const PARTS: Readonly<Record<string, Part>> = {
  Document: "document",
  Script: "scripts",
  Stylesheet: "styles",
  Font: "fonts",
};

/** What a browser transfers on its first visit to a page and on the next one, by Chromium's own count. */
export async function measureTransfer(pages: readonly { page: string; address: string; cookie?: string }[]) {
  const browser = await chromium.launch(await findChromium());
  try {
    const results: Transfer[] = [];
    for (const one of pages) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      await addCookies(context, one);
      for (const visit of ["first", "repeat"] as const) results.push(await measureVisit(context, one, visit));
      await context.close();
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function addCookies(context: BrowserContext, { address, cookie }: { address: string; cookie?: string }) {
  const pairs = (cookie ?? "").split("; ").filter((pair) => pair !== "");
  await context.addCookies(
    pairs.map((pair) => ({
      name: pair.slice(0, pair.indexOf("=")),
      value: pair.slice(pair.indexOf("=") + 1),
      url: address,
    })),
  );
}

async function measureVisit(
  context: BrowserContext,
  { page: name, address }: { page: string; address: string },
  visit: Transfer["visit"],
): Promise<Transfer> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes: Record<Part, number> = { document: 0, scripts: 0, styles: 0, fonts: 0, other: 0 };
  const kinds = new Map<string, Part>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, PARTS[type] ?? "other"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await page.close();
  const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
  return { page: name, visit, ...bytes, withoutFonts: total - bytes.fonts, total };
}

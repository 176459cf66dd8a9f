import type { APIRequest, Browser, BrowserContext, Page } from "@playwright/test";
import { LANGUAGE_COOKIE } from "@/lib/i18n/preferences";
import type { SampleName } from "../fixtures/sample-accounts";
import { signInByRequest } from "../fixtures/sign-in-by-request";

type Look = { readonly width?: number; readonly javaScriptEnabled?: boolean };

/** The browsers of several people on one server; a person's contexts share one session. */
export function peopleOf(options: { browser: Browser; request: APIRequest; baseURL: string }) {
  const { browser, request, baseURL } = options;
  const sessions = new Map<SampleName, ReturnType<typeof signInByRequest>>();
  const open: BrowserContext[] = [];
  return {
    signIn: async (name: SampleName, { width = 1280, javaScriptEnabled = true }: Look = {}): Promise<Page> => {
      const session = sessions.get(name) ?? signInByRequest({ request, baseURL, name });
      sessions.set(name, session);
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ baseURL, storageState: await session, viewport, javaScriptEnabled });
      await context.addCookies([{ name: LANGUAGE_COOKIE, value: "vi", url: baseURL }]);
      open.push(context);
      return context.newPage();
    },
    close: async () => {
      for (const context of open) await context.close();
    },
  };
}

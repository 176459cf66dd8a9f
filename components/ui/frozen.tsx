import "server-only";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactNode } from "react";
import type * as ReactDomServer from "react-dom/server";

// Loaded at run time and past the bundler, which keeps this module out of server components; here it only turns
// finished elements into text.
const requireFromProject = createRequire(join(process.cwd(), "package.json"));
let server: typeof ReactDomServer | undefined;

/** What React writes for a form whose action is a function: only the framework could give it an address. */
const FORM_OF_A_FUNCTION = "javascript:throw new Error(";

/** The elements as HTML; null where something among them lives in the browser or waits, which text cannot. */
function writeMarkup(children: ReactNode): string | null {
  server ??= requireFromProject("react-dom/server") as typeof ReactDomServer;
  try {
    const markup = server.renderToStaticMarkup(children);
    return markup.includes(FORM_OF_A_FUNCTION) ? null : markup;
  } catch {
    // Drawn in the usual way below; a real fault is thrown and reported there.
    return null;
  }
}

/**
 * Draws its children as one piece. React sends what a server component draws twice, as HTML and as a description of
 * each element, and the browser goes through all of it again before the page comes alive; this is described as a
 * single text. For long tables and charts of server components, without Suspense; what cannot be a text is drawn as
 * without it.
 */
export function Frozen({ children }: { children: ReactNode }) {
  const markup = writeMarkup(children);
  if (markup === null) return <div className="contents">{children}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has written and escaped it
  return <div className="contents" dangerouslySetInnerHTML={{ __html: markup }} />;
}

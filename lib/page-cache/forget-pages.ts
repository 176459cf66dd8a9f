import type { ServerResponse } from "node:http";

/** On the answer that carries it, a browser drops every page of this site that it keeps, those behind "back" included. */
export function forgetPages(response: ServerResponse): void {
  response.setHeader("clear-site-data", '"cache"');
}

function endsSession(setCookie: unknown, cookieName: string): boolean {
  const cookies = [setCookie].flat().filter((one): one is string => typeof one === "string");
  return cookies.some((cookie) => cookie.startsWith(`${cookieName}=;`));
}

/**
 * A page that may be kept by the browser would show again behind "back" after signing out, on a computer that the next
 * person uses. So the answer that takes the session cookie away takes the pages too.
 */
export function forgetPagesAtSignOut(response: ServerResponse, cookieName: string): void {
  const writeHead = response.writeHead as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((...args: unknown[]) => {
    if (endsSession(response.getHeader("set-cookie"), cookieName)) forgetPages(response);
    return writeHead.apply(response, args);
  }) as ServerResponse["writeHead"];
}

import { describe, expect, it, vi } from "vitest";
import { toActionRefusal } from "@/lib/errors/action-result";
import { AppError, ERROR_CODES } from "@/lib/errors/app-error";
import { getErrorMessage, getHttpStatus } from "@/lib/errors/error-catalogue";
import { errorResponse } from "@/lib/errors/error-response";
import { toInvalidInput } from "@/lib/errors/invalid-input";

const request = (headers: Record<string, string> = {}) =>
  new Request("http://127.0.0.1/api/v1/x?secret=1", { headers });

describe("a refusal as an answer", () => {
  it("bad input is 400 with each field by its path", async () => {
    const error = toInvalidInput([{ path: ["cases", 3, "target", "value"], message: "not a number" }]);
    const response = errorResponse(error, request({ "accept-language": "en-GB,en;q=0.9" }));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        code: "invalid_input",
        message: "The input is not valid. See the marked fields.",
        fields: [{ path: "cases.3.target.value", message: "not a number" }],
      },
    });
  });

  it("speaks Vietnamese unless asked otherwise, and is kept nowhere", async () => {
    const response = errorResponse(new AppError("unauthenticated"), request());
    expect(response.status).toBe(401);
    expect(response.headers.get("content-language")).toBe("vi");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="moc"');
    expect((await response.json()).error.message).toBe("Phiên làm việc đã hết. Hãy đăng nhập lại.");
  });

  it("forbidden looks exactly like not found", async () => {
    const forbidden = errorResponse(new AppError("forbidden"), request());
    const missing = errorResponse(new AppError("not_found"), request());
    expect([forbidden.status, await forbidden.text()]).toEqual([missing.status, await missing.text()]);
    expect(forbidden.status).toBe(404);
  });

  it("too many requests says when to come back", () => {
    const response = errorResponse(new AppError("rate_limited", { retryAfterSeconds: 17 }), request());
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "17"]);
  });

  it("a programming error is logged once and told without its words", async () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stderr, "write").mockImplementation((line) => written.push(String(line)) > 0);
    const response = errorResponse(new Error("column secret_name does not exist"), request());
    spy.mockRestore();
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret_name");
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? "")).toMatchObject({ event: "request_failed", path: "/api/v1/x" });
  });

  it("a database that cannot be reached is 503", () => {
    const spy = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    const response = errorResponse(Object.assign(new Error("down"), { code: "ECONNREFUSED" }), request());
    spy.mockRestore();
    expect(response.status).toBe(503);
  });
});

describe("the catalogue", () => {
  it.each(ERROR_CODES.map((code) => [code]))("%s has a status and words in both languages", (code) => {
    expect(getHttpStatus(code)).toBeGreaterThanOrEqual(400);
    expect(getErrorMessage(code, "vi").length).toBeGreaterThan(10);
    expect(getErrorMessage(code, "en").length).toBeGreaterThan(10);
  });
});

describe("a refusal of an action", () => {
  it("is a value, and forbidden is told as not found", () => {
    expect(toActionRefusal(new AppError("forbidden"))).toEqual({ ok: false, code: "not_found", fields: [] });
  });

  it("a programming error goes on", () => {
    expect(() => toActionRefusal(new TypeError("bug"))).toThrow("bug");
  });
});

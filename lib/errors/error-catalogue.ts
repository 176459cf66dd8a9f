import type { ErrorCode } from "@/lib/errors/app-error";
import type { Language } from "@/lib/i18n/language";

interface Entry {
  readonly status: number;
  readonly vi: string;
  readonly en: string;
}

const NOT_FOUND: Entry = {
  status: 404,
  vi: "Không tìm thấy nội dung này, hoặc bạn không có quyền xem.",
  en: "This was not found, or you may not see it.",
};

const CATALOGUE: Readonly<Record<ErrorCode, Entry>> = {
  invalid_input: { status: 400, vi: "Dữ liệu gửi lên chưa hợp lệ.", en: "The input is not valid." },
  unauthenticated: { status: 401, vi: "Bạn cần đăng nhập.", en: "You need to sign in." },
  not_found: NOT_FOUND,
  // Outside a scope, not found and not allowed look the same: an answer must not tell what exists.
  forbidden: NOT_FOUND,
  cross_origin: {
    status: 403,
    vi: "Yêu cầu đến từ một trang khác nên bị từ chối.",
    en: "The request came from another site and was refused.",
  },
  too_large: { status: 413, vi: "Dữ liệu gửi lên quá lớn.", en: "The input is too large." },
  rate_limited: { status: 429, vi: "Quá nhiều yêu cầu, hãy thử lại sau.", en: "Too many requests, try again later." },
  conflict: {
    status: 409,
    vi: "Dữ liệu đã thay đổi hoặc trùng với dữ liệu đã có.",
    en: "The data has changed, or this already exists.",
  },
  locked: {
    status: 429,
    vi: "Đã tạm khoá đăng nhập vì sai nhiều lần. Hãy thử lại sau 15 phút.",
    en: "Sign-in is locked for a while after several wrong attempts. Try again in 15 minutes.",
  },
  unavailable: {
    status: 503,
    vi: "Hệ thống tạm thời chưa phục vụ được, hãy thử lại sau ít phút.",
    en: "The system cannot answer just now, try again in a few minutes.",
  },
  internal: { status: 500, vi: "Hệ thống gặp lỗi. Lỗi đã được ghi lại.", en: "Something went wrong. It was logged." },
};

/** The HTTP status of a refusal. */
export function getHttpStatus(code: ErrorCode): number {
  return CATALOGUE[code].status;
}

/** The words of a refusal. */
export function getErrorMessage(code: ErrorCode, language: Language): string {
  return CATALOGUE[code][language];
}

/** The code that is told to the outside: whether a thing is forbidden or missing stays inside. */
export function getPublicCode(code: ErrorCode): ErrorCode {
  return code === "forbidden" ? "not_found" : code;
}

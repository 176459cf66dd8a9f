import type { NextConfig } from "next";
import { COMMON_HEADERS, HTTPS_HEADERS, LOCKED_POLICY } from "./lib/shared/security-headers";

// What proxy.ts leaves out.
const NOT_PAGES = ["/api/:path*", "/_next/static/:path*", "/fonts/:path*"];
const MONTH_SECONDS = 2_592_000;

const config: NextConfig = {
  // Several builds can lie side by side (tests, a bench) without one overwriting the other.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // The development log prints what server functions are called with; sign-in is called with an address.
  logging: { serverFunctions: false },
  compress: true,
  // Next draws a page whole and with a nonce; drawn pages are kept before it (docs/decisions/0010-kept-pages.md).
  cacheComponents: false,
  images: { unoptimized: true },
  experimental: { authInterrupts: false },
  serverExternalPackages: [
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@resvg/resvg-js",
    "docx",
    "pg",
  ],
  // Otherwise a lock file in a folder above would move the root, with a warning.
  turbopack: { root: import.meta.dirname },
  // A path that cannot be decoded gets a 404 (the interface its own, as JSON) instead of the framework's plain 500. No
  // address of ours has letters beyond ASCII.
  async rewrites() {
    const undecodable = ":path(.*%(?![0-7][0-9A-Fa-f]).*)";
    const beforeFiles = [
      { source: `/api/v1/${undecodable}`, destination: "/api/v1" },
      { source: `/${undecodable}`, destination: "/_undecodable" },
    ];
    return { beforeFiles, afterFiles: [], fallback: [] };
  },
  async headers() {
    return [
      { source: "/:path*", headers: [...COMMON_HEADERS] },
      {
        source: "/:path*",
        has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
        headers: [...HTTPS_HEADERS],
      },
      { source: "/fonts/:path*", headers: [{ key: "Cache-Control", value: `public, max-age=${MONTH_SECONDS}` }] },
      ...NOT_PAGES.map((source) => ({ source, headers: [{ key: "Content-Security-Policy", value: LOCKED_POLICY }] })),
    ];
  },
};

export default config;

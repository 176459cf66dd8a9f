/** Called once, before the server takes its first request; not while the pages are built. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  if (process.env.NEXT_PHASE === "phase-production-build") return;
  const { registerKeptPages } = await import("@/lib/page-cache/register-kept-pages");
  registerKeptPages();
}

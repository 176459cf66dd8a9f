import { loadHealth } from "@/lib/features/health/loaders";
import { refuseMethods } from "@/lib/http/respond";

// Open: it says nothing about the figures. Asked anew each time, so never built ahead.
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const health = await loadHealth();
  const status = health.status === "ok" ? 200 : 503;
  return Response.json(health, { status, headers: { "cache-control": "no-store" } });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };

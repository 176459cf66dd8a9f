import "server-only";
import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { requireScope } from "@/lib/auth/gates";
import { requireActor } from "@/lib/auth/require-actor";
import { parseReturnPath } from "@/lib/auth/return-path";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { AppError } from "@/lib/errors/app-error";
import { loadBriefingProvince } from "@/lib/features/briefings/loaders/load-briefing";
import { readText } from "@/lib/shared/form-text";

const ANCHOR = /^[A-Za-z0-9_.:-]{1,80}$/;

/** Which briefing a form is about, and what its sender may do in that province; else the page does not exist. */
export async function openBriefingForm(form: FormData): Promise<{ scope: AuthorizedScope; id: string }> {
  await requireActor();
  const id = readText(form, "id");
  const provinceCode = await loadBriefingProvince(id);
  return { scope: await requireScope(provinceCode === undefined ? {} : { provinceCode }), id };
}

/** The answer to a change is another page, so that reloading it sends nothing again: `next` with `done`, at `anchor`. */
export function leaveBriefingForm(form: FormData, left: { readonly id: string; readonly done: string }): never {
  const asked = parseReturnPath(readText(form, "next"));
  const path = asked === "/" ? `/briefings/${left.id}` : asked;
  const url = new URL(path, "http://site.invalid");
  url.searchParams.set("done", left.done);
  const anchor = readText(form, "anchor");
  redirect(`${url.pathname}${url.search}${ANCHOR.test(anchor) ? `#${anchor}` : ""}` as Route);
}

/** What the sender may not do or see does not exist for them. */
export function refuseBriefingForm(error: unknown): never {
  if (error instanceof AppError && error.code === "not_found") notFound();
  throw error;
}

import "server-only";

import { createHash } from "node:crypto";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import type { Layout } from "@/lib/domain/briefings/kinds";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { BriefingContent } from "@/lib/features/briefings/types";
import { type SnapshotRequest, takeSnapshot } from "./take-snapshot";

/** No record has this number: what is printed with it can be taken for no record, and `/trace` knows it not. */
const NO_NUMBER = 0;

/**
 * What the documents of a province would be made from now, without a record of it: a draft, with the words that rules make
 * and none of a person's. Null outside the scope.
 */
export async function loadBatchPreview(asked: {
  readonly scope: AuthorizedScope;
  readonly request: Omit<SnapshotRequest, "scope" | "asOf"> & { readonly asOf?: IsoDate };
  readonly layout: Layout;
}): Promise<BriefingContent | null> {
  const { scope, request, layout } = asked;
  const { provinceCode, kind, regime, period, knownOn, asOf = period.to } = request;
  const snapshot = await takeSnapshot({ ...request, scope, asOf });
  if (snapshot === null) return null;
  return {
    briefing: {
      id: "",
      number: NO_NUMBER,
      reference: `${provinceCode}-${NO_NUMBER}`,
      provinceName: snapshot.province.name,
      hash: createHash("sha256").update(canonicalJson(snapshot)).digest("hex"),
      isSample: snapshot.sample,
      period: { from: period.from, to: period.to },
      ...{ provinceCode, kind, regime, layout, asOf, knownOn },
      ...{ state: "draft", steps: [], supersedes: null, supersededBy: null },
    },
    snapshot,
    texts: [],
  };
}

import type { SessionClaims } from "@/lib/auth/session";

/** Who asks for a page, and of which state of the data it would be drawn, at one moment of the database. */
export interface PageReader {
  readonly userId: string;
  /** A fingerprint of the person's account, name and rights; of a reviewer also of the session, as what is new to them is. */
  readonly rights: string;
  /** Another one after every committed change of what pages show. */
  readonly dataVersion: string;
}

interface Question {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What this needs of a `pg` pool. */
export interface ReaderDatabase {
  query(question: Question): Promise<{ rows: unknown[] }>;
}

interface ReaderOptions {
  readonly database: ReaderDatabase;
  readonly now: () => Date;
}

interface Waiting {
  readonly claims: SessionClaims;
  readonly resolve: (reader: PageReader | null) => void;
  readonly reject: (error: unknown) => void;
}

interface ReaderRow {
  n: number;
  rights: string;
  version: string;
}

/** Two keep both cores of the founding machine busy; more would only queue in PostgreSQL. */
export const MOST_QUESTIONS_AT_ONCE = 2;

/**
 * The same conditions as lib/auth/identity.ts; no row for a session revoked or over and a disabled person. The overview
 * tells reviewers what was issued since the session before this one, so their pages are kept for one session.
 */
const QUESTION = `
SELECT asked.n::int AS n,
       v.version::text AS version,
       md5(concat_ws('|', u::text, p::text, (
         SELECT string_agg(g::text, '|' ORDER BY g.id) FROM role_grant g WHERE g.user_id = u.id AND g.revoked_at IS NULL
       ), (
         SELECT s.id::text WHERE EXISTS (
           SELECT FROM role_grant g WHERE g.user_id = u.id AND g.revoked_at IS NULL AND g.role = 'reviewer')
       ))) AS rights
  FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS asked (session_id, user_id, n)
  JOIN auth_session s ON s.id = asked.session_id AND s.user_id = asked.user_id
                     AND s.revoked_at IS NULL AND s.expires_at > $3
  JOIN app_user u ON u.id = s.user_id AND u.disabled_at IS NULL
  LEFT JOIN user_profile p ON p.user_id = u.id
  CROSS JOIN data_version v`;

/**
 * Asks the database about every request. Those that come while a question is under way share the next one, which is
 * sent after all of them arrived: none gets an answer older than itself.
 */
export function createPageReaders({ database, now }: ReaderOptions) {
  let waiting: Waiting[] = [];
  let underWay = 0;

  async function answer(group: readonly Waiting[]): Promise<void> {
    const sessions = [...new Map(group.map(({ claims }) => [claims.sessionId + claims.userId, claims])).values()];
    const values = [sessions.map((one) => one.sessionId), sessions.map((one) => one.userId), now()];
    const { rows } = await database.query({ name: "page_readers", text: QUESTION, values });
    const readers = new Map<string, PageReader>();
    for (const { n, rights, version } of rows as ReaderRow[]) {
      const claims = sessions[n - 1];
      if (claims)
        readers.set(claims.sessionId + claims.userId, { userId: claims.userId, rights, dataVersion: version });
    }
    for (const { claims, resolve } of group) resolve(readers.get(claims.sessionId + claims.userId) ?? null);
  }

  function send(): void {
    if (waiting.length === 0 || underWay === MOST_QUESTIONS_AT_ONCE) return;
    const group = waiting;
    waiting = [];
    underWay += 1;
    answer(group)
      .catch((error: unknown) => {
        for (const { reject } of group) reject(error);
      })
      .finally(() => {
        underWay -= 1;
        send();
      });
  }

  return (claims: SessionClaims): Promise<PageReader | null> =>
    new Promise((resolve, reject) => {
      waiting.push({ claims, resolve, reject });
      // Those of one turn of the event loop go together.
      if (waiting.length === 1) setImmediate(send);
    });
}

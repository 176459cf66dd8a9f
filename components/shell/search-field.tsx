import { Icon } from "@/components/ui/icon";
import { QUERY_MAX_LENGTH } from "@/lib/features/search/constants";
import type { Messages } from "@/lib/i18n/get-messages";
import { SearchShortcut } from "./search-shortcut";

const FIELD_ID = "shell-search";

/** A plain GET form, so that an answer has an address of its own and nothing needs JavaScript. */
export function SearchField({ messages }: { messages: Messages }) {
  const { bar } = messages.search;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of offices from before 2023 do not know <search>
    <form method="get" action="/search" role="search" aria-label={bar.form} className="shell-search">
      <label htmlFor={FIELD_ID} className="sr-only">
        {bar.label}
      </label>
      <input
        id={FIELD_ID}
        type="search"
        name="q"
        className="shell-search-input"
        placeholder={bar.placeholder}
        maxLength={QUERY_MAX_LENGTH}
        autoComplete="off"
        required
      />
      <button type="submit" className="shell-search-submit" aria-label={messages.navigation.search}>
        <Icon name="search" />
      </button>
      <SearchShortcut fieldId={FIELD_ID} />
    </form>
  );
}

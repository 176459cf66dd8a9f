import { PreferencesForm } from "@/components/forms/preferences-form";
import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { BrandMark } from "./brand-mark";
import { MainMenu } from "./main-menu";

type ShellHeaderProps = AccountMenuProps & {
  /** Whose figures these are: the province, or the nation. */
  place: string;
};

/** The bar of every signed-in page; the menu names only pages that exist. */
export function ShellHeader({ place, ...account }: ShellHeaderProps) {
  const { language, theme, messages } = account;
  const { navigation } = messages;
  const items = [
    { href: "/", label: navigation.overview },
    { href: "/targets", label: navigation.targets },
  ];
  return (
    <header className="shell-header no-print">
      <div className="shell-bar">
        <a href="/" className="shell-brand" aria-label={`${navigation.product}, ${navigation.overview}`}>
          <BrandMark />
          {navigation.product}
        </a>
        <MainMenu label={navigation.mainMenu} items={items} />
        <div className="shell-tools">
          <span className="shell-place">{place}</span>
          <PreferencesForm language={language} theme={theme} messages={messages} part="language" />
          <AccountMenu {...account} />
        </div>
      </div>
    </header>
  );
}

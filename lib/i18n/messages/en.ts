import { account } from "./en/account";
import { api } from "./en/api";
import { briefings } from "./en/briefings";
import { calculator } from "./en/calculator";
import { charts } from "./en/charts";
import { common } from "./en/common";
import { downloads } from "./en/downloads";
import { errors } from "./en/errors";
import { facilities } from "./en/facilities";
import { facts } from "./en/facts";
import { figures } from "./en/figures";
import { flags } from "./en/flags";
import { footnotes } from "./en/footnotes";
import { methods } from "./en/methods";
import { methodsPage } from "./en/methods-page";
import { navigation } from "./en/navigation";
import { overview } from "./en/overview";
import { provinces } from "./en/provinces";
import { roles } from "./en/roles";
import { search } from "./en/search";
import { signIn } from "./en/sign-in";
import { stations } from "./en/stations";
import { status } from "./en/status";
import { target } from "./en/target";
import { workforce } from "./en/workforce";
import type { Messages } from "./vi";

const messages: Messages = {
  api,
  downloads,
  search,
  account,
  briefings,
  calculator,
  methodsPage,
  facts,
  provinces,
  workforce,
  facilities,
  stations,
  charts,
  common,
  errors,
  figures,
  flags,
  footnotes,
  methods,
  navigation,
  overview,
  roles,
  signIn,
  status,
  target,
};

export const enMessages = messages;

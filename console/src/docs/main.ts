import "./docs.css";
import { addCopying } from "./add-copying.ts";
import { addMenu } from "./add-menu.ts";
import { addRunning } from "./add-running.ts";
import { addSearch } from "./add-search.ts";
import { addTabs } from "./add-tabs.ts";
import { colourCode } from "./colour-code.ts";
import { followOutline } from "./follow-outline.ts";
import { switchTheme } from "./switch-theme.ts";

switchTheme();
addTabs();
colourCode();
addCopying();
addSearch();
addMenu();
followOutline();
addRunning();

import {
  Activity,
  BookOpen,
  Brush,
  ChartNoAxesColumn,
  KeyRound,
  LayoutGrid,
  Rows3,
  Route as RouteIcon,
  Server,
  SlidersHorizontal,
  Users,
  Webhook,
  type LucideIcon,
} from "lucide-react";

export type PlaceName =
  | "playground"
  | "gallery"
  | "docs"
  | "reference"
  | "console"
  | "overview"
  | "generations"
  | "accounts"
  | "keys"
  | "channels"
  | "webhooks"
  | "processes"
  | "settings";

export interface Place {
  readonly href: string;
  readonly name: PlaceName;
  readonly Icon: LucideIcon;
}

/** The parts of the app. */
export const PLACES: readonly Place[] = [
  { href: "/", name: "playground", Icon: Brush },
  { href: "/gallery", name: "gallery", Icon: LayoutGrid },
  { href: "/docs", name: "docs", Icon: BookOpen },
  { href: "/console", name: "console", Icon: Activity },
];

/** The pages of the console, in their order. */
export const CONSOLE_PLACES: readonly Place[] = [
  { href: "/console", name: "overview", Icon: ChartNoAxesColumn },
  { href: "/console/generations", name: "generations", Icon: Rows3 },
  { href: "/console/accounts", name: "accounts", Icon: Users },
  { href: "/console/keys", name: "keys", Icon: KeyRound },
  { href: "/console/channels", name: "channels", Icon: RouteIcon },
  { href: "/console/webhooks", name: "webhooks", Icon: Webhook },
  { href: "/console/processes", name: "processes", Icon: Server },
  { href: "/console/settings", name: "settings", Icon: SlidersHorizontal },
];

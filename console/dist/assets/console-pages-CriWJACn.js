import { t as e } from "./app-DB0raCA2.js";
var t = e();
function n(e) {
  return (0, t.jsx)(`main`, { id: `content`, children: `ConsolePages` });
}
export { n as ConsolePages };

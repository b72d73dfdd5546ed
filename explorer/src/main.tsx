import { render } from "preact";
import { Page } from "./page/page.js";
import "./style/page.css";

const page = document.getElementById("page");
const embedded = document.getElementById("dataset")?.textContent?.trim();
if (page !== null) render(<Page embedded={embedded === "" ? undefined : embedded} />, page);

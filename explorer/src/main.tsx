import { render } from "preact";
import { Page } from "./page/page.js";
import "./style/page.css";

const page = document.getElementById("page");
const data = document.getElementById("dataset");
const text = data?.textContent ?? "";
const embedded =
  text.trim() === "" ? undefined : { file: new Blob([text]), name: data?.dataset.name ?? "dataset.json" };
if (page !== null) render(<Page embedded={embedded} />, page);

import { mount } from "svelte";
import App from "./App.svelte";
import "./style/tokens.css";
import "./style/base.css";
import "./style/chart.css";

const target = document.getElementById("app");
if (target) mount(App, { target });

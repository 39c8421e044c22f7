import { mount } from "svelte";
import "../lib/tokens.css";
import { learn } from "../lib/words.svelte";
import SelfTest from "./SelfTest.svelte";

void learn("all").then(() => mount(SelfTest, { target: document.getElementById("app")! }));

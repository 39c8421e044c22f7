import { mount } from "svelte";
import "../lib/tokens.css";
import { learn } from "../lib/words.svelte";
import Phone from "./Phone.svelte";

void learn("phone").then(() => mount(Phone, { target: document.getElementById("app")! }));

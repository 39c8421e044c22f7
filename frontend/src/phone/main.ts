import { mount } from "svelte";
import "../lib/tokens.css";
import Phone from "./Phone.svelte";

mount(Phone, { target: document.getElementById("app")! });

import { mount } from "svelte";
import "../lib/tokens.css";
import Projector from "./Projector.svelte";

mount(Projector, { target: document.getElementById("app")! });

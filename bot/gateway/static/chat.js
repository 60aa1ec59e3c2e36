// Makes the chat better where there is JavaScript; without it every form still works by itself.
"use strict";

const byId = (id) => document.getElementById(id);
const text = byId("text");
const forms = ["say", "tap", "quick", "location"].map(byId);
const MOST_WAIT_MS = 30000;
const WAITING_MS = 15000;
let failures = 0;
let waitingEnds = 0;
let focused = null;

// Writing: Enter sends, Shift and Enter makes a line.
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (text.value.trim()) byId("say").requestSubmit();
  }
});

const showWaiting = (shown) => {
  clearTimeout(waitingEnds);
  byId("waiting").hidden = !shown;
  if (shown) {
    byId("waiting").scrollIntoView({ block: "nearest" });
    waitingEnds = setTimeout(() => showWaiting(false), WAITING_MS);
  }
};

const say = (words, role) => {
  const box = byId("notice");
  const alert = document.createElement("div");
  alert.className = "ds-alert";
  if (role === "alert") alert.setAttribute("role", role);
  alert.dataset.color = "warning";
  const paragraph = document.createElement("p");
  paragraph.className = "ds-paragraph";
  paragraph.textContent = words;
  alert.append(paragraph);
  box.replaceChildren(alert);
  box.scrollIntoView({ block: "nearest" });
};

document.addEventListener("htmx:beforeRequest", (event) => {
  if (forms.includes(event.detail.elt)) byId("notice").replaceChildren();
});

document.addEventListener("htmx:afterRequest", (event) => {
  const { elt, xhr } = event.detail;
  if (!forms.includes(elt) || xhr.status < 200 || xhr.status >= 300) return;
  document.querySelector(".menu")?.removeAttribute("open");
  if (elt.id !== "tap") showWaiting(true);
  if (elt.id === "say") {
    text.value = "";
    text.focus();
  }
});

// An error answer to a form carries a notice; one to the listener carries nothing to show.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (xhr.status >= 400) {
    event.detail.shouldSwap = forms.includes(requestConfig.elt) && xhr.status < 500;
    event.detail.isError = false;
  }
});

// Listening: after a failure again, more and more slowly.
const listenAgain = (event) => {
  if (event.detail.requestConfig.elt.id !== "news") return;
  failures += 1;
  if (failures > 1) byId("offline").textContent = byId("offline").dataset.words;
  setTimeout(() => htmx.trigger("#news", "again"), Math.min(1000 * 2 ** failures, MOST_WAIT_MS));
};
document.addEventListener("htmx:sendError", listenAgain);
document.addEventListener("htmx:timeout", listenAgain);
document.addEventListener("htmx:afterRequest", (event) => {
  const { requestConfig, xhr } = event.detail; // the element itself may be replaced by now
  if (requestConfig.elt.id !== "news" || !xhr.status) return;
  if (xhr.status >= 400) return listenAgain(event);
  failures = 0;
  byId("offline").textContent = "";
});

// What comes in: keep the focus near where it was, show a new message from its beginning.
const seen = new Set();
const articles = () => [...document.querySelectorAll("#log > .message")];
articles().forEach((article) => seen.add(article.id));

document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const { target } = event.detail;
  if (target.contains?.(document.activeElement)) {
    focused = { id: document.activeElement.id, message: target.id };
  }
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.elt.id !== "news" && event.detail.target?.id !== "news") return;
  if (focused && (document.activeElement === document.body || !document.activeElement)) {
    const places = [byId(focused.id), byId(focused.message), text];
    places.find((place) => place?.matches("button, a, article, textarea")).focus({ preventScroll: true });
  }
  focused = null;
  const fresh = articles().filter((article) => !seen.has(article.id));
  fresh.forEach((article) => seen.add(article.id));
  if (byId("news")) showArrived(fresh);
});

const showArrived = (fresh) => {
  if (fresh.some((article) => article.classList.contains("bots"))) showWaiting(false);
  if (!fresh.length) {
    if (byId("notice").childElementCount) byId("notice").scrollIntoView({ block: "nearest" });
    return;
  }
  const before = fresh[0].previousElementSibling;
  const top = before?.classList.contains("mine") ? before : fresh[0];
  top.scrollIntoView({ block: "start" });
};

// Taps that the page answers itself.
document.addEventListener("click", async (event) => {
  const target = event.target.closest("[data-share-location], [data-copy], [data-close-notice]");
  if (!target) return;
  if (target.dataset.closeNotice !== undefined) {
    event.preventDefault();
    byId("notice").replaceChildren();
    text.focus();
  } else if (target.dataset.copy !== undefined) {
    await navigator.clipboard.writeText(target.dataset.copy);
    say(target.dataset.copied, "status");
  } else {
    shareLocation();
  }
});

const shareLocation = () => {
  const form = byId("location");
  const refused = () => say(form.dataset.refused, "alert");
  if (!navigator.geolocation) return refused();
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      form.elements.latitude.value = coords.latitude;
      form.elements.longitude.value = coords.longitude;
      form.requestSubmit();
    },
    refused,
    { timeout: 20000, maximumAge: 300000 },
  );
};

document.addEventListener("keydown", (event) => {
  const menu = document.querySelector(".menu[open]");
  if (event.key === "Escape" && menu) {
    menu.removeAttribute("open");
    menu.querySelector("summary").focus();
  }
});

byId("share").hidden = false;
if (!location.hash) (byId("newest") ?? articles().at(-1))?.scrollIntoView({ block: "start" });

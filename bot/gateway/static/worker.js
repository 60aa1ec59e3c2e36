// Tells of news, and says it in words when there is no connection. Keeps no message and no page of a chat.
"use strict";

const OURS = /^medsam-chat-/;
const PAGES = /^\/($|c\/|chat\/|passage)/;

self.addEventListener("install", (event) => {
  const keep = async () => (await caches.open(told.store)).addAll([told.page, ...told.files]);
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const old = (await caches.keys()).filter((name) => OURS.test(name) && name !== told.store);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== self.location.origin) return;
  const kept = (address) => caches.match(address).then((answer) => answer ?? Response.error());
  if (request.mode === "navigate" && PAGES.test(pathname)) {
    event.respondWith(fetch(request).catch(() => kept(told.page)));
  } else if (told.files.includes(pathname + search)) {
    event.respondWith(fetch(request).catch(() => kept(request)));
  }
});

self.addEventListener("push", (event) => {
  const { title, body } = event.data.json();
  const { icon, badge } = told;
  event.waitUntil(
    self.registration.showNotification(title, { body, icon, badge, dir: "auto", tag: "news", renotify: true }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const show = async () => {
    const pages = await self.clients.matchAll({ type: "window" });
    const chat = pages.find((page) => new URL(page.url).pathname === "/");
    return chat ? chat.focus() : self.clients.openWindow("/");
  };
  event.waitUntil(show());
});

// The browser has renewed its address by itself.
self.addEventListener("pushsubscriptionchange", (event) => {
  const renew = async () => {
    const { options, endpoint: old } = event.oldSubscription;
    const { endpoint, keys } = (await self.registration.pushManager.subscribe(options)).toJSON();
    const post = (path, fields) => fetch(path, { method: "POST", body: new URLSearchParams(fields) });
    await post("/chat/push/stop", { endpoint: old });
    await post("/chat/push", { endpoint, ...keys });
  };
  if (event.oldSubscription) event.waitUntil(renew());
});

# What the pages are made of.
FROM node:24-bookworm-slim AS pages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

# What Medsam runs on, exactly as locked; pip itself stays behind.
FROM python:3.11-slim-bookworm AS parts
WORKDIR /app
COPY requirements/run.txt requirements/
RUN python -m venv --without-pip .venv \
    && python -m pip --python .venv/bin/python install --no-cache-dir --require-hashes --requirement requirements/run.txt
COPY bot bot
RUN .venv/bin/python -m compileall -q bot

FROM python:3.11-slim-bookworm
RUN groupadd --system --gid 10001 medsam \
    && useradd --system --uid 10001 --gid medsam --no-create-home --home-dir /var/lib/medsam medsam \
    && install --directory --owner=medsam --group=medsam --mode=0700 /var/lib/medsam
WORKDIR /app
COPY --from=parts /app/.venv .venv
COPY --from=parts /app/bot bot
COPY --from=pages /app/node_modules node_modules
COPY locales locales
ENV MEDSAM_HOST=0.0.0.0 \
    MEDSAM_PORT=8080 \
    MEDSAM_DATABASE=sqlite:////var/lib/medsam/medsam.db \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
USER medsam
VOLUME /var/lib/medsam
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["/app/.venv/bin/python", "-c", "import os, urllib.request; urllib.request.urlopen('http://127.0.0.1:' + os.environ['MEDSAM_PORT'] + '/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/.venv/bin/python", "-m", "bot"]
CMD ["run"]

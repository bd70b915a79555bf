# syntax=docker/dockerfile:1
FROM python:3.14-slim
RUN useradd --create-home --uid 10001 app
WORKDIR /app
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install -r requirements.txt
COPY . .
ENV GREETING="Hello from container!"
USER 10001
EXPOSE 5000
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "app:app"]

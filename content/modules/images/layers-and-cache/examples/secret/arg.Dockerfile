FROM python:3.14-slim
ARG PIP_TOKEN
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt \
    --extra-index-url "https://build:$PIP_TOKEN@packages.example.com/simple"

FROM python:3.14-slim
WORKDIR /app
COPY slow.py ./
USER 10001
CMD python slow.py

FROM ubuntu:26.04
RUN apt-get update && apt-get install -y build-essential python3-full git vim
COPY . /app
WORKDIR /app
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install -r requirements.txt
EXPOSE 5000
CMD ["/opt/venv/bin/gunicorn", "--bind", "0.0.0.0:5000", "app:app"]

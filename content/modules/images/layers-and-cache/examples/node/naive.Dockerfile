FROM node:26-alpine
WORKDIR /app
COPY . .
RUN npm ci --omit=dev
USER 1000
EXPOSE 5000
CMD ["node", "server.js"]

FROM maven:3.9-eclipse-temurin-25
WORKDIR /src
COPY . .
RUN mvn -B package
USER 10001
EXPOSE 5000
ENTRYPOINT ["java", "-jar", "target/hello.jar"]

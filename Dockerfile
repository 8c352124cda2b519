# Serves what `npm run build` made:
#   docker build --tag dvc-patterns . && docker run --rm --publish 8080:8080 dvc-patterns
FROM nginx:1.28-alpine
WORKDIR /srv
COPY nginx.conf nginx.conf
COPY dist html
RUN install -d -o nginx run
USER nginx
EXPOSE 8080
HEALTHCHECK CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/"]
CMD ["nginx", "-p", "/srv", "-c", "nginx.conf", "-e", "stderr", "-g", "daemon off;"]

package org.gongkai;

import org.springframework.http.HttpStatus;

/** An error of a request as it is told to people. */
record Mishap(HttpStatus status, String code, String title, String detail) {

    static Mishap of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new Mishap(status, "unauthorized", "需要登录", "请先登录，或者在请求头 Authorization 中给出有效的令牌。");
            case FORBIDDEN -> new Mishap(status, "forbidden", "没有权限", "您没有办理此事的权限，或者页面已经失效。请返回首页重试；确需办理的，请联系管理员。");
            case NOT_FOUND -> new Mishap(status, "not-found", "没有这个页面", "地址有误，或者内容已经清除。");
            case METHOD_NOT_ALLOWED -> new Mishap(status, "method-not-allowed", "不支持这种请求方式", "检查文件请用 POST 方法提交。");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Mishap(status, "unsupported", "不支持这种提交格式", "请以 multipart/form-data 方式上传文件，字段名为 file。");
            case CONTENT_TOO_LARGE -> new Mishap(status, "too-large", "文件过大", "请拆分后分别上传，或者用命令行检查。");
            case BAD_REQUEST -> new Mishap(status, "bad-request", "请求不完整", "请检查提交的内容后重试。");
            case NOT_ACCEPTABLE -> new Mishap(status, "not-acceptable", "不能提供所要求的格式", "本接口只提供 application/json。");
            default -> new Mishap(status, "failure", "系统出现错误", "请稍后重试；仍不成功的，请联系系统维护人员。");
        };
    }
}

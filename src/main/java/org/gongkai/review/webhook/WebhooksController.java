package org.gongkai.review.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "回调", description = "案件每办理一步，向登记的地址发送一条带签名的消息；对方没有收到的，三日内多次重发。")
class WebhooksController {

    private final PostgresWebhooks webhooks;
    private final AuditTrail trail;
    private final Clock clock;

    WebhooksController(PostgresWebhooks webhooks, AuditTrail trail, Clock clock) {
        this.webhooks = webhooks;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "已登记的回调，及其未送达条数")
    List<Webhook> all() {
        return webhooks.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(
            summary = "登记回调",
            description = "返回的 secret 只显示这一次。验证方法：以 secret 为密钥，对“X-Gongkai-Timestamp 的值.请求体”作 HMAC-SHA256，"
                    + "与 X-Gongkai-Signature 比较；时间相差五分钟以上的应当拒收；同一 X-Gongkai-Delivery 只处理一次。")
    Added add(@RequestBody Wanted wanted, Actor actor) {
        String secret = Signature.secret();
        String division = wanted.division() == null ? "" : wanted.division().strip();
        long id = webhooks.add(address(wanted.url()), secret, division, actor.login(), clock.instant());
        record(actor, "webhook.added", id, Map.of("division", division));
        return new Added(id, secret);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "停止回调")
    void end(@PathVariable long id, Actor actor) {
        if (!webhooks.end(id, clock.instant())) {
            throw new NoSuchCaseException();
        }
        record(actor, "webhook.ended", id, Map.of());
    }

    private void record(Actor actor, String action, long id, Map<String, String> details) {
        trail.append(new AuditEntry(actor.login(), actor.division(), action, "webhook/" + id, "", "", "", "", details));
    }

    private static URI address(@Nullable String url) {
        try {
            URI address = URI.create(url == null ? "" : url.strip());
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new RefusedException("回调地址须为 http:// 或者 https:// 开头的完整网址，且不带用户名和口令。");
    }

    /** A webhook to set up. */
    record Wanted(@Nullable String url, @Nullable String division) {}

    /** A webhook that was set up. */
    record Added(long id, String secret) {}
}

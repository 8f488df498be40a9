package nl.schaalsprong.web.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.limit.Limits;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The WebSocket end of an {@link Exchange}: text comes in, frames or findings go out. */
@Component
class Socket extends TextWebSocketHandler {
    private final Answers answers;
    private final Map<String, Exchange> exchanges = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    Socket(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(Limits.QUESTION);
        Language language =
                "lang=en".equals(session.getUri() == null ? "" : session.getUri().getQuery())
                        ? Language.ENGLISH
                        : Language.DUTCH;
        exchanges.put(
                session.getId(),
                new Exchange(answers, new Connected(patient(session), language), executor));
    }

    /** A session that queues frames for a slow browser, within limits. */
    static ConcurrentWebSocketSessionDecorator patient(WebSocketSession session) {
        return new ConcurrentWebSocketSessionDecorator(session, Limits.PATIENCE, Limits.BACKLOG);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Exchange exchange = exchanges.get(session.getId());
        if (exchange != null) {
            exchange.ask(message.getPayload());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Exchange exchange = exchanges.remove(session.getId());
        if (exchange != null) {
            exchange.close();
        }
    }

    record Connected(WebSocketSession session, Language language) implements Exchange.Browser {
        @Override
        public void show(ByteBuffer frame) {
            send(new BinaryMessage(frame));
        }

        @Override
        public void refuse(List<Finding> findings) {
            send(
                    new TextMessage(
                            findings.stream()
                                    .map(f -> f.message(language))
                                    .collect(Collectors.joining("\n"))));
        }

        /** A browser that went away or lags is no fault: it asks again when it is back. */
        private void send(WebSocketMessage<?> message) {
            try {
                if (session.isOpen()) {
                    session.sendMessage(message);
                }
            } catch (IOException | SessionLimitExceededException e) {
                closeQuietly();
            }
        }

        private void closeQuietly() {
            try {
                session.close(CloseStatus.SESSION_NOT_RELIABLE);
            } catch (IOException e) {
                // Already gone.
            }
        }
    }
}

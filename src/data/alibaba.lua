-- Alibaba Cloud Application Load Balancer (ALB): 463.
-- Main source: Alibaba Cloud documentation, ALB status codes.

meaning {
  code = "463", versions = "0+",
  title = "Forwarding loop",
  summary = "The load balancer detected that the request runs in a loop and stopped forwarding it.",
  check = "The header ALICLOUD-ALB-TRACE that reaches the backend: a repeated value, or more than 16 of them, counts as a loop.",
  causes = {
    { "A backend sends the request back to the load balancer.",
      "Point the backend at its real target." },
  },
  see = { ["508"] = "the registered WebDAV code for an endless loop" },
  source = { { "alibaba-docs", "ALB status codes, 463" } },
}

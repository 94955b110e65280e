; 8e62272a977c75949a954fb1376c38aa

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_restore_blocks(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13, i64 %a14, i64 %a15, i64 %a16, i64 %a17, i64 %a18, i64 %a19, i64 %a20, i64 %a21, i64 %a22) local_unnamed_addr #0 {
  %.31.i = add i64 %a0, 32
  %.32.i = inttoptr i64 %.31.i to ptr
  %.33.i = load i64, ptr %.32.i, align 8, !noalias !0
  %.34.i = inttoptr i64 %.33.i to ptr
  %.36.i = load i64, ptr %.34.i, align 8, !noalias !0
  %.37.i = add i64 %a0, 16
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 8, !noalias !0
  %.42.i = inttoptr i64 %.39.i to ptr
  %.73.i = add i64 %a1, 16
  %.74.i = inttoptr i64 %.73.i to ptr
  %.75.i = load i64, ptr %.74.i, align 8, !noalias !0
  %.78.i = inttoptr i64 %.75.i to ptr
  %.103.i = add i64 %a2, 32
  %.104.i = inttoptr i64 %.103.i to ptr
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !0
  %.106.i = inttoptr i64 %.105.i to ptr
  %.108.i = load i64, ptr %.106.i, align 8, !noalias !0
  %.109.i = add i64 %a2, 16
  %.110.i = inttoptr i64 %.109.i to ptr
  %.111.i = load i64, ptr %.110.i, align 8, !noalias !0
  %.114.i = inttoptr i64 %.111.i to ptr
  %.145.i = add i64 %a3, 16
  %.146.i = inttoptr i64 %.145.i to ptr
  %.147.i = load i64, ptr %.146.i, align 8, !noalias !0
  %.150.i = inttoptr i64 %.147.i to ptr
  %.181.i = add i64 %a4, 16
  %.182.i = inttoptr i64 %.181.i to ptr
  %.183.i = load i64, ptr %.182.i, align 8, !noalias !0
  %.186.i = inttoptr i64 %.183.i to ptr
  %.211.i = add i64 %a5, 32
  %.212.i = inttoptr i64 %.211.i to ptr
  %.213.i = load i64, ptr %.212.i, align 8, !noalias !0
  %.214.i = inttoptr i64 %.213.i to ptr
  %.216.i = load i64, ptr %.214.i, align 8, !noalias !0
  %.217.i = add i64 %a5, 16
  %.218.i = inttoptr i64 %.217.i to ptr
  %.219.i = load i64, ptr %.218.i, align 8, !noalias !0
  %.222.i = inttoptr i64 %.219.i to ptr
  %.247.i = add i64 %a6, 32
  %.248.i = inttoptr i64 %.247.i to ptr
  %.249.i = load i64, ptr %.248.i, align 8, !noalias !0
  %.250.i = inttoptr i64 %.249.i to ptr
  %.252.i = load i64, ptr %.250.i, align 8, !noalias !0
  %.253.i = add i64 %a6, 16
  %.254.i = inttoptr i64 %.253.i to ptr
  %.255.i = load i64, ptr %.254.i, align 8, !noalias !0
  %.258.i = inttoptr i64 %.255.i to ptr
  %.289.i = add i64 %a7, 16
  %.290.i = inttoptr i64 %.289.i to ptr
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !0
  %.294.i = inttoptr i64 %.291.i to ptr
  %.325.i = add i64 %a8, 16
  %.326.i = inttoptr i64 %.325.i to ptr
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !0
  %.330.i = inttoptr i64 %.327.i to ptr
  %.361.i = add i64 %a9, 16
  %.362.i = inttoptr i64 %.361.i to ptr
  %.363.i = load i64, ptr %.362.i, align 8, !noalias !0
  %.366.i = inttoptr i64 %.363.i to ptr
  %.397.i = add i64 %a10, 16
  %.398.i = inttoptr i64 %.397.i to ptr
  %.399.i = load i64, ptr %.398.i, align 8, !noalias !0
  %.402.i = inttoptr i64 %.399.i to ptr
  %.433.i = add i64 %a12, 16
  %.434.i = inttoptr i64 %.433.i to ptr
  %.435.i = load i64, ptr %.434.i, align 8, !noalias !0
  %.438.i = inttoptr i64 %.435.i to ptr
  %.469.i = add i64 %a13, 16
  %.470.i = inttoptr i64 %.469.i to ptr
  %.471.i = load i64, ptr %.470.i, align 8, !noalias !0
  %.474.i = inttoptr i64 %.471.i to ptr
  %.499.i = add i64 %a16, 32
  %.500.i = inttoptr i64 %.499.i to ptr
  %.501.i = load i64, ptr %.500.i, align 8, !noalias !0
  %.502.i = inttoptr i64 %.501.i to ptr
  %.504.i = load i64, ptr %.502.i, align 8, !noalias !0
  %.505.i = add i64 %a16, 16
  %.506.i = inttoptr i64 %.505.i to ptr
  %.507.i = load i64, ptr %.506.i, align 8, !noalias !0
  %.510.i = inttoptr i64 %.507.i to ptr
  %.535.i = add i64 %a17, 32
  %.536.i = inttoptr i64 %.535.i to ptr
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !0
  %.538.i = inttoptr i64 %.537.i to ptr
  %.540.i = load i64, ptr %.538.i, align 8, !noalias !0
  %.541.i = add i64 %a17, 16
  %.542.i = inttoptr i64 %.541.i to ptr
  %.543.i = load i64, ptr %.542.i, align 8, !noalias !0
  %.546.i = inttoptr i64 %.543.i to ptr
  %.571.i = add i64 %a18, 32
  %.572.i = inttoptr i64 %.571.i to ptr
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !0
  %.574.i = inttoptr i64 %.573.i to ptr
  %.576.i = load i64, ptr %.574.i, align 8, !noalias !0
  %.577.i = add i64 %a18, 16
  %.578.i = inttoptr i64 %.577.i to ptr
  %.579.i = load i64, ptr %.578.i, align 8, !noalias !0
  %.582.i = inttoptr i64 %.579.i to ptr
  %.607.i = add i64 %a19, 32
  %.608.i = inttoptr i64 %.607.i to ptr
  %.609.i = load i64, ptr %.608.i, align 8, !noalias !0
  %.610.i = inttoptr i64 %.609.i to ptr
  %.612.i = load i64, ptr %.610.i, align 8, !noalias !0
  %.613.i = add i64 %a19, 16
  %.614.i = inttoptr i64 %.613.i to ptr
  %.615.i = load i64, ptr %.614.i, align 8, !noalias !0
  %.618.i = inttoptr i64 %.615.i to ptr
  %.643.i = add i64 %a20, 32
  %.644.i = inttoptr i64 %.643.i to ptr
  %.645.i = load i64, ptr %.644.i, align 8, !noalias !0
  %.646.i = inttoptr i64 %.645.i to ptr
  %.648.i = load i64, ptr %.646.i, align 8, !noalias !0
  %.649.i = add i64 %a20, 16
  %.650.i = inttoptr i64 %.649.i to ptr
  %.651.i = load i64, ptr %.650.i, align 8, !noalias !0
  %.654.i = inttoptr i64 %.651.i to ptr
  %.679.i = add i64 %a21, 32
  %.680.i = inttoptr i64 %.679.i to ptr
  %.681.i = load i64, ptr %.680.i, align 8, !noalias !0
  %.682.i = inttoptr i64 %.681.i to ptr
  %.684.i = load i64, ptr %.682.i, align 8, !noalias !0
  %.685.i = add i64 %a21, 16
  %.686.i = inttoptr i64 %.685.i to ptr
  %.687.i = load i64, ptr %.686.i, align 8, !noalias !0
  %.690.i = inttoptr i64 %.687.i to ptr
  %.715.i = add i64 %a22, 32
  %.716.i = inttoptr i64 %.715.i to ptr
  %.717.i = load i64, ptr %.716.i, align 8, !noalias !0
  %.718.i = inttoptr i64 %.717.i to ptr
  %.720.i = load i64, ptr %.718.i, align 8, !noalias !0
  %.721.i = add i64 %a22, 16
  %.722.i = inttoptr i64 %.721.i to ptr
  %.723.i = load i64, ptr %.722.i, align 8, !noalias !0
  %.726.i = inttoptr i64 %.723.i to ptr
  %.345.i.i = icmp slt i64 %.648.i, 1
  br i1 %.345.i.i, label %B0.endif.else.endif.if.i.i, label %B0.else.endif.endif.endif.i.i, !prof !3

B208.i.i:                                         ; preds = %B208.lr.ph.i.i, %B13749.i.i
  %begin.2.04837.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.7137.i.i, %B13749.i.i ]
  %place.2.04836.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.1595.i.i, %B13749.i.i ]
  %total.2.04835.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.7091.i.i, %B13749.i.i ]
  %.691.04834.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.762.i.i, %B13749.i.i ]
  %.762.i.i = add nuw nsw i64 %.691.04834.i.i, 1
  %1 = getelementptr i64, ptr %.150.i, i64 %.691.04834.i.i
  %.820.i.i = load i64, ptr %1, align 8, !noalias !4
  %.13.i.i.i = tail call i64 @llvm.smax.i64(i64 %.820.i.i, i64 0)
  %2 = getelementptr i64, ptr %.186.i, i64 %.691.04834.i.i
  %.882.i.i = load i64, ptr %2, align 8, !noalias !4
  %.884.i.i = shl nuw nsw i64 %.13.i.i.i, 1
  %.885.i.i = add nsw i64 %.884.i.i, %.882.i.i
  %3 = getelementptr i64, ptr %.78.i, i64 %.691.04834.i.i
  %.916.i.i = load i64, ptr %3, align 8, !noalias !4
  %.948.i.i = add nsw i64 %.885.i.i, %.916.i.i
  %.985.i.i = icmp slt i64 %.916.i.i, 0
  %.986.i.i = select i1 %.985.i.i, i64 %.36.i, i64 0
  %.987.i.i = add i64 %.986.i.i, %.916.i.i
  %.990.i.i = icmp slt i64 %.987.i.i, 0
  br i1 %.990.i.i, label %B208.endif.else.if.i.i, label %B208.endif.else.endif.i.i, !prof !3

B646.i.i:                                         ; preds = %B484.endif.endif.endif.endif.i.i
  br i1 %.663460.not.i.i.i, label %B658.i.i, label %B700.i.i

B658.i.i:                                         ; preds = %B646.i.i
  %.2127.not.i.i = icmp eq i64 %total.2.0.lcssa.i.i.i, %.20884775.i.i
  br i1 %.2127.not.i.i, label %B1048.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B700.i.i:                                         ; preds = %B646.i.i
  %4 = getelementptr i64, ptr %.294.i, i64 %.691.04834.i.i
  %.2308.i.i = load i64, ptr %4, align 8, !noalias !4
  %.2310.i.i = shl nuw nsw i64 %total.2.0.lcssa.i.i.i, 2
  %.2311.i.i = add nsw i64 %.2308.i.i, %.2310.i.i
  %.2344.i.i = sub nsw i64 %.20884775.i.i, %total.2.0.lcssa.i.i.i
  store i64 %.2311.i.i, ptr %.608.i.i, align 8, !noalias !4
  store i64 %.2344.i.i, ptr %.2403.i.i, align 8, !noalias !4
  store i64 %.13.i.i.i, ptr %.2434.i.i, align 8, !noalias !4
  %.2466.i.i = load i64, ptr %2, align 8, !noalias !4
  %.2468.i.i = add nsw i64 %.2466.i.i, %.13.i.i.i
  %.2505.i.i = icmp slt i64 %.2468.i.i, 0
  %.2506.i.i = select i1 %.2505.i.i, i64 %.1072.i.i, i64 0
  %.2507.i.i = add i64 %.2506.i.i, %.2468.i.i
  %.2510.i.i = icmp slt i64 %.2507.i.i, 0
  br i1 %.2510.i.i, label %B700.else.if.i.i, label %B700.else.endif.i.i, !prof !3

B974.i.i:                                         ; preds = %B84.i.i
  %.4098.i.i = load i64, ptr %10, align 8, !noalias !4
  %.4101.i.i = sub nsw i64 %found.4.0.lcssa.i.i.i, %.13.i.i.i
  %.4140.i.i = icmp slt i64 %.4101.i.i, 0
  %.4141.i.i = select i1 %.4140.i.i, i64 %.2001.i.i, i64 0
  %.4142.i.i = add i64 %.4141.i.i, %.4101.i.i
  %.4145.i.i = icmp slt i64 %.4142.i.i, 0
  br i1 %.4145.i.i, label %B974.else.if.i.i, label %B974.else.endif.i.i, !prof !3

B1048.i.i:                                        ; preds = %B164.i.i.i, %B974.else.endif.endif.endif.if.i.i, %B658.i.i
  %.45854823.not.i.i = icmp slt i64 %.1992.i.i, 1
  br i1 %.45854823.not.i.i, label %B1396.i.i, label %B1326.if.i.i

B1396.i.i:                                        ; preds = %B1326.if.i.i, %B1048.i.i
  %5 = getelementptr i64, ptr %.294.i, i64 %.691.04834.i.i
  %.4761.i.i = load i64, ptr %5, align 8, !noalias !4
  store i64 %.4761.i.i, ptr %.608.i.i, align 8, !noalias !4
  store i64 %total.2.0.lcssa.i.i.i, ptr %.2403.i.i, align 8, !noalias !4
  store i64 %found.4.0.lcssa.i.i.i, ptr %.2434.i.i, align 8, !noalias !4
  br i1 %.5454.i.i, label %B1396.endif.endif.endif.else.endif.if.i.i, label %B1396.endif.endif.endif.else.endif.endif.i.i, !prof !3

NRT_incref.exit3489.i.i:                          ; preds = %B84.i
  br i1 %.45854823.not.i.i, label %B13662.i.i, label %B1480.if.i.i

B13662.i.i:                                       ; preds = %B1480.if.i.i, %NRT_incref.exit3489.i.i
  br i1 %.857465.not.i.i.i, label %B13749.i.i, label %B13700.if.lr.ph.i.i

B13700.if.lr.ph.i.i:                              ; preds = %B13662.i.i
  %6 = trunc i64 %begin.2.04837.i.i to i32
  br label %B13700.if.i.i

B13749.i.i:                                       ; preds = %B13700.if.i.i, %B13662.i.i
  %.7091.i.i = add nsw i64 %found.4.0.lcssa.i.i.i, %total.2.04835.i.i
  %.7133.i.i = load i64, ptr %10, align 8, !noalias !4
  %.7137.i.i = add nsw i64 %.7133.i.i, %begin.2.04837.i.i
  %exitcond4845.not.i.i = icmp eq i64 %.762.i.i, %.108.i
  br i1 %exitcond4845.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B208.i.i

B0.else.endif.endif.endif.i.i:                    ; preds = %0
  %.362.i.i = icmp samesign ult i64 %.648.i, 3
  br i1 %.362.i.i, label %B0.endif.else.endif.if.i.i, label %B0.endif.else.endif.endif.endif.if.i.i, !prof !7

B0.endif.else.endif.if.i.i:                       ; preds = %B0.else.endif.endif.endif.i.i, %0
  %.325.sroa.0.34760.i.ph.i = phi i64 [ %.648.i, %0 ], [ 0, %B0.else.endif.endif.endif.i.i ]
  %.438.i151.i = getelementptr i64, ptr %.654.i, i64 %.325.sroa.0.34760.i.ph.i
  br label %B0.endif.else.endif.endif.endif.if.i.i

B0.endif.else.endif.endif.endif.if.i.i:           ; preds = %B0.endif.else.endif.if.i.i, %B0.else.endif.endif.endif.i.i
  %.438.i152.i = phi ptr [ %.438.i151.i, %B0.endif.else.endif.if.i.i ], [ %.654.i, %B0.else.endif.endif.endif.i.i ]
  %.495.sroa.0.3.i.i = phi i64 [ %.648.i, %B0.endif.else.endif.if.i.i ], [ 2, %B0.else.endif.endif.endif.i.i ]
  %.608.i.i = getelementptr i64, ptr %.654.i, i64 %.495.sroa.0.3.i.i
  %.7494832.not.i.i = icmp slt i64 %.108.i, 1
  br i1 %.7494832.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B208.lr.ph.i.i

B208.lr.ph.i.i:                                   ; preds = %B0.endif.else.endif.endif.endif.if.i.i
  %.583.i.i = sub i64 %.648.i, %.495.sroa.0.3.i.i
  %.1036.i.i.i = getelementptr i8, ptr %.438.i152.i, i64 8
  %.2403.i.i = getelementptr i8, ptr %.608.i.i, i64 8
  %.2434.i.i = getelementptr i8, ptr %.608.i.i, i64 16
  %.2692.i.i = icmp slt i64 %.540.i, 1
  %.5454.i.i = icmp slt i64 %.576.i, 1
  %.5626.i.i = icmp slt i64 %.612.i, 1
  %.5811.i.i = icmp slt i64 %.504.i, 1
  %.621048124814.i.i = icmp ne i64 %a15, 0
  %brmerge.i = icmp slt i64 %.583.i.i, 3
  %7 = icmp sgt i64 %.583.i.i, 0
  %8 = zext i1 %7 to i64
  %.3139.i161.i = getelementptr i64, ptr %.608.i.i, i64 %8
  %.433.i.i = add i64 %.252.i, -96
  %.98.i.i.i = icmp sgt i64 %a14, 0
  %.99.i.i.i = sub nsw i64 256, %a14
  %.100.i.i.i = mul i64 %.99.i.i.i, 72340172838076673
  %.3139.i161..3139.i.i = select i1 %brmerge.i, ptr %.3139.i161.i, ptr %.2403.i.i, !prof !8
  %9 = tail call i64 @llvm.smax.i64(i64 %.583.i.i, i64 0)
  %.592.i.196.i = tail call i64 @llvm.smin.i64(i64 %9, i64 2)
  %.3310.i.i = getelementptr i64, ptr %.608.i.i, i64 %.592.i.196.i
  %.98.i.i = icmp sgt i64 %a11, 0
  %.99.i.i = sub nsw i64 256, %a11
  %.100.i.i = mul i64 %.99.i.i, 72340172838076673
  %"$phi150.0.2.0.i.i" = sext i1 %.621048124814.i.i to i64
  %.86.i.i = select i1 %.621048124814.i.i, i64 -9223372036854775808, i64 0
  %.377.i.i = insertelement <4 x i64> poison, i64 %"$phi150.0.2.0.i.i", i64 0
  %.378.i.i = shufflevector <4 x i64> %.377.i.i, <4 x i64> poison, <4 x i32> zeroinitializer
  %.387.i.i = and <4 x i64> %.378.i.i, splat (i64 -9223372036854775808)
  br label %B208.i.i

B208.endif.endif.i.i:                             ; preds = %B208.endif.else.endif.endif.endif.if.i.i, %B208.endif.else.endif.endif.endif.i.i
  %.975.sroa.13.0.i.i = phi i64 [ %.36.i, %B208.endif.else.endif.endif.endif.if.i.i ], [ %.975.sroa.13.1.i.i, %B208.endif.else.endif.endif.endif.i.i ]
  %.1063.i.i = sub i64 %.975.sroa.13.0.i.i, %.975.sroa.0.3.i.i
  %.1072.i.i = tail call i64 @llvm.smax.i64(i64 %.1063.i.i, i64 0)
  %.1088.i.i = getelementptr i8, ptr %.42.i, i64 %.975.sroa.0.3.i.i
  %10 = getelementptr i64, ptr %.114.i, i64 %.691.04834.i.i
  %.1150.i.i = load i64, ptr %10, align 8, !noalias !4
  %.1152.i.i = add nsw i64 %.1150.i.i, %begin.2.04837.i.i
  %.1190.i.i = icmp slt i64 %begin.2.04837.i.i, 0
  %.1191.i.i = select i1 %.1190.i.i, i64 %.720.i, i64 0
  %.1192.i.i = add i64 %.1191.i.i, %begin.2.04837.i.i
  %.1195.i.i = icmp slt i64 %.1192.i.i, 0
  br i1 %.1195.i.i, label %B208.endif.endif.else.if.i.i, label %B208.endif.endif.else.endif.i.i, !prof !3

B208.endif.else.if.i.i:                           ; preds = %B208.i.i
  br label %B208.endif.else.endif.i.i

B208.endif.else.endif.i.i:                        ; preds = %B208.endif.else.if.i.i, %B208.i.i
  %.975.sroa.0.1.i.i = phi i64 [ 0, %B208.endif.else.if.i.i ], [ %.987.i.i, %B208.i.i ]
  %.995.not.i.i = icmp slt i64 %.987.i.i, %.36.i
  br i1 %.995.not.i.i, label %B208.endif.else.endif.endif.i.i, label %B208.endif.else.endif.if.i.i, !prof !9

B208.endif.else.endif.if.i.i:                     ; preds = %B208.endif.else.endif.i.i
  br label %B208.endif.else.endif.endif.i.i

B208.endif.else.endif.endif.i.i:                  ; preds = %B208.endif.else.endif.if.i.i, %B208.endif.else.endif.i.i
  %.975.sroa.0.3.i.i = phi i64 [ %.36.i, %B208.endif.else.endif.if.i.i ], [ %.975.sroa.0.1.i.i, %B208.endif.else.endif.i.i ]
  %.1002.i.i = icmp slt i64 %.948.i.i, 0
  %.1003.i.i = select i1 %.1002.i.i, i64 %.36.i, i64 0
  %.1004.i.i = add i64 %.1003.i.i, %.948.i.i
  %.1007.i.i = icmp slt i64 %.1004.i.i, 0
  br i1 %.1007.i.i, label %B208.endif.else.endif.endif.if.i.i, label %B208.endif.else.endif.endif.endif.i.i, !prof !3

B208.endif.else.endif.endif.if.i.i:               ; preds = %B208.endif.else.endif.endif.i.i
  br label %B208.endif.else.endif.endif.endif.i.i

B208.endif.else.endif.endif.endif.i.i:            ; preds = %B208.endif.else.endif.endif.if.i.i, %B208.endif.else.endif.endif.i.i
  %.975.sroa.13.1.i.i = phi i64 [ 0, %B208.endif.else.endif.endif.if.i.i ], [ %.1004.i.i, %B208.endif.else.endif.endif.i.i ]
  %.1012.not.i.i = icmp slt i64 %.1004.i.i, %.36.i
  br i1 %.1012.not.i.i, label %B208.endif.endif.i.i, label %B208.endif.else.endif.endif.endif.if.i.i, !prof !9

B208.endif.else.endif.endif.endif.if.i.i:         ; preds = %B208.endif.else.endif.endif.endif.i.i
  br label %B208.endif.endif.i.i

B208.endif.endif.endif.i.i:                       ; preds = %B208.endif.endif.else.endif.endif.endif.if.i.i, %B208.endif.endif.else.endif.endif.endif.i.i
  %.1180.sroa.13.0.i.i = phi i64 [ %.720.i, %B208.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1180.sroa.13.1.i.i, %B208.endif.endif.else.endif.endif.endif.i.i ]
  %.1268.i.i = sub i64 %.1180.sroa.13.0.i.i, %.1180.sroa.0.3.i.i
  %.1277.i.i = tail call i64 @llvm.smax.i64(i64 %.1268.i.i, i64 0)
  %.1293.i.i = getelementptr i64, ptr %.726.i, i64 %.1180.sroa.0.3.i.i
  %.13744771.i.inv.i = icmp slt i64 %.820.i.i, 0
  %spec.select.i = select i1 %.13744771.i.inv.i, i64 0, i64 %.882.i.i
  %.1457.i.i = icmp slt i64 %total.2.04835.i.i, 0
  %.1458.i.i = select i1 %.1457.i.i, i64 %.684.i, i64 0
  %.1459.i.i = add i64 %.1458.i.i, %total.2.04835.i.i
  %.1462.i.i = icmp slt i64 %.1459.i.i, 0
  br i1 %.1462.i.i, label %B484.else.if.i.i, label %B484.else.endif.i.i, !prof !3

B208.endif.endif.else.if.i.i:                     ; preds = %B208.endif.endif.i.i
  br label %B208.endif.endif.else.endif.i.i

B208.endif.endif.else.endif.i.i:                  ; preds = %B208.endif.endif.else.if.i.i, %B208.endif.endif.i.i
  %.1180.sroa.0.1.i.i = phi i64 [ 0, %B208.endif.endif.else.if.i.i ], [ %.1192.i.i, %B208.endif.endif.i.i ]
  %.1200.not.i.i = icmp slt i64 %.1192.i.i, %.720.i
  br i1 %.1200.not.i.i, label %B208.endif.endif.else.endif.endif.i.i, label %B208.endif.endif.else.endif.if.i.i, !prof !9

B208.endif.endif.else.endif.if.i.i:               ; preds = %B208.endif.endif.else.endif.i.i
  br label %B208.endif.endif.else.endif.endif.i.i

B208.endif.endif.else.endif.endif.i.i:            ; preds = %B208.endif.endif.else.endif.if.i.i, %B208.endif.endif.else.endif.i.i
  %.1180.sroa.0.3.i.i = phi i64 [ %.720.i, %B208.endif.endif.else.endif.if.i.i ], [ %.1180.sroa.0.1.i.i, %B208.endif.endif.else.endif.i.i ]
  %.1207.i.i = icmp slt i64 %.1152.i.i, 0
  %.1208.i.i = select i1 %.1207.i.i, i64 %.720.i, i64 0
  %.1209.i.i = add i64 %.1208.i.i, %.1152.i.i
  %.1212.i.i = icmp slt i64 %.1209.i.i, 0
  br i1 %.1212.i.i, label %B208.endif.endif.else.endif.endif.if.i.i, label %B208.endif.endif.else.endif.endif.endif.i.i, !prof !3

B208.endif.endif.else.endif.endif.if.i.i:         ; preds = %B208.endif.endif.else.endif.endif.i.i
  br label %B208.endif.endif.else.endif.endif.endif.i.i

B208.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B208.endif.endif.else.endif.endif.if.i.i, %B208.endif.endif.else.endif.endif.i.i
  %.1180.sroa.13.1.i.i = phi i64 [ 0, %B208.endif.endif.else.endif.endif.if.i.i ], [ %.1209.i.i, %B208.endif.endif.else.endif.endif.i.i ]
  %.1217.not.i.i = icmp slt i64 %.1209.i.i, %.720.i
  br i1 %.1217.not.i.i, label %B208.endif.endif.endif.i.i, label %B208.endif.endif.else.endif.endif.endif.if.i.i, !prof !9

B208.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B208.endif.endif.else.endif.endif.endif.i.i
  br label %B208.endif.endif.endif.i.i

B484.else.if.i.i:                                 ; preds = %B208.endif.endif.endif.i.i
  br label %B484.else.endif.i.i

B484.else.endif.i.i:                              ; preds = %B484.else.if.i.i, %B208.endif.endif.endif.i.i
  %.1447.sroa.0.1.i.i = phi i64 [ 0, %B484.else.if.i.i ], [ %.1459.i.i, %B208.endif.endif.endif.i.i ]
  %.1467.not.i.i = icmp slt i64 %.1459.i.i, %.684.i
  br i1 %.1467.not.i.i, label %B484.else.endif.endif.endif.if.i.i, label %B484.else.endif.if.i.i, !prof !9

B484.else.endif.if.i.i:                           ; preds = %B484.else.endif.i.i
  br label %B484.else.endif.endif.endif.if.i.i

B484.else.endif.endif.endif.if.i.i:               ; preds = %B484.else.endif.if.i.i, %B484.else.endif.i.i
  %.1447.sroa.0.3.i.i = phi i64 [ %.684.i, %B484.else.endif.if.i.i ], [ %.1447.sroa.0.1.i.i, %B484.else.endif.i.i ]
  %.1535.i.i = sub i64 %.684.i, %.1447.sroa.0.3.i.i
  %.1544.i.i = tail call i64 @llvm.smax.i64(i64 %.1535.i.i, i64 0)
  %.1560.i.i = getelementptr i32, ptr %.690.i, i64 %.1447.sroa.0.3.i.i
  %.1595.i.i = add nsw i64 %spec.select.i, %place.2.04836.i.i
  %.1633.i.i = icmp slt i64 %place.2.04836.i.i, 0
  %.1634.i.i = select i1 %.1633.i.i, i64 %.216.i, i64 0
  %.1635.i.i = add i64 %.1634.i.i, %place.2.04836.i.i
  %.1638.i.i = icmp slt i64 %.1635.i.i, 0
  br i1 %.1638.i.i, label %B484.endif.else.if.i.i, label %B484.endif.else.endif.i.i, !prof !3

B484.endif.endif.i.i:                             ; preds = %B484.endif.else.endif.endif.endif.if.i.i, %B484.endif.else.endif.endif.endif.i.i
  %.1623.sroa.13.0.i.i = phi i64 [ %.216.i, %B484.endif.else.endif.endif.endif.if.i.i ], [ %.1623.sroa.13.1.i.i, %B484.endif.else.endif.endif.endif.i.i ]
  %.1711.i.i = sub i64 %.1623.sroa.13.0.i.i, %.1623.sroa.0.3.i.i
  %.1736.i.i = getelementptr i32, ptr %.222.i, i64 %.1623.sroa.0.3.i.i
  %.103.i.i.i = sub nsw i64 %.1072.i.i, %.884.i.i
  %.189453.not.i.i.i = icmp slt i64 %.103.i.i.i, 1
  br i1 %.189453.not.i.i.i, label %B362.i.i.i, label %B136.if.i.i.i

B242.i.i.i:                                       ; preds = %B136.if.i.i.i
  %.358.not.i.i.i = icmp sgt i64 %.1711.i.i, 0
  %.440457.i.i.i = icmp sgt i64 %.343.i.i.i, 0
  %or.cond.i.i.i = select i1 %.358.not.i.i.i, i1 %.440457.i.i.i, i1 false
  br i1 %or.cond.i.i.i, label %B286.if.i.i.i, label %B362.i.i.i

B362.i.i.i:                                       ; preds = %B286.if.i.i.i, %B242.i.i.i, %B484.endif.endif.i.i
  %found.3.0.lcssa477.i.i.i = phi i64 [ 0, %B484.endif.endif.i.i ], [ %.343.i.i.i, %B242.i.i.i ], [ %.343.i.i.i, %B286.if.i.i.i ]
  %.663460.not.i.i.i = icmp slt i64 %.820.i.i, 1
  br i1 %.663460.not.i.i.i, label %B482.i.i.i, label %B428.if.lr.ph.i.i.i

B428.if.lr.ph.i.i.i:                              ; preds = %B362.i.i.i
  %11 = getelementptr i8, ptr %.1088.i.i, i64 %.103.i.i.i
  br label %B428.if.i.i.i

B482.i.i.i:                                       ; preds = %B428.if.i.i.i, %B362.i.i.i
  %found.4.0.lcssa.i.i.i = phi i64 [ %found.3.0.lcssa477.i.i.i, %B362.i.i.i ], [ %.759.i.i.i, %B428.if.i.i.i ]
  %.857465.not.i.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 1
  br i1 %.857465.not.i.i.i, label %B628.i.i.i, label %B552.if.i.i.i

B628.loopexit.i.i.i:                              ; preds = %B552.if.i.i.i
  %12 = add nuw nsw i64 %.952.i.i.i, 31
  %13 = lshr i64 %12, 5
  br label %B628.i.i.i

B628.i.i.i:                                       ; preds = %B628.loopexit.i.i.i, %B482.i.i.i
  %total.2.0.lcssa.i.i.i = phi i64 [ 0, %B482.i.i.i ], [ %13, %B628.loopexit.i.i.i ]
  store i64 %found.4.0.lcssa.i.i.i, ptr %.438.i152.i, align 8, !noalias !10
  store i64 %total.2.0.lcssa.i.i.i, ptr %.1036.i.i.i, align 8, !noalias !10
  %.1924.i.i = icmp slt i64 %.1535.i.i, 1
  br i1 %.1924.i.i, label %B484.endif.endif.endif.else.endif.if.i.i, label %B484.endif.endif.endif.else.endif.endif.i.i, !prof !3

B136.if.i.i.i:                                    ; preds = %B484.endif.endif.i.i, %B136.if.i.i.i
  %found.3.0456.i.i.i = phi i64 [ %.343.i.i.i, %B136.if.i.i.i ], [ 0, %B484.endif.endif.i.i ]
  %.131.0454.i.i.i = phi i64 [ %.202.i.i.i, %B136.if.i.i.i ], [ 0, %B484.endif.endif.i.i ]
  %.202.i.i.i = add nuw nsw i64 %.131.0454.i.i.i, 1
  %.252.i.i.i = getelementptr i8, ptr %.1088.i.i, i64 %.131.0454.i.i.i
  %.253.i.i.i = load i8, ptr %.252.i.i.i, align 1, !noalias !10
  %.280.i.i.i = getelementptr i32, ptr %.1560.i.i, i64 %found.3.0456.i.i.i
  %.281.i.i.i = trunc i64 %.131.0454.i.i.i to i32
  store i32 %.281.i.i.i, ptr %.280.i.i.i, align 4, !noalias !10
  %.309.i.i.i = getelementptr i8, ptr %.510.i, i64 %found.3.0456.i.i.i
  store i8 %.253.i.i.i, ptr %.309.i.i.i, align 1, !noalias !10
  %.337.i.i.i = load i8, ptr %.252.i.i.i, align 1, !noalias !10
  %.339.i.i.i = icmp ne i8 %.337.i.i.i, 0
  %.341.i.i.i = zext i1 %.339.i.i.i to i64
  %.343.i.i.i = add i64 %found.3.0456.i.i.i, %.341.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.103.i.i.i, %.202.i.i.i
  br i1 %exitcond.not.i.i.i, label %B242.i.i.i, label %B136.if.i.i.i

B286.if.i.i.i:                                    ; preds = %B242.i.i.i, %B286.if.i.i.i
  %.384.0458.i.i.i = phi i64 [ %.453.i.i.i, %B286.if.i.i.i ], [ 0, %B242.i.i.i ]
  %.453.i.i.i = add nuw nsw i64 %.384.0458.i.i.i, 1
  %.503.i.i.i = getelementptr i32, ptr %.1560.i.i, i64 %.384.0458.i.i.i
  %.504.i.i.i = load i32, ptr %.503.i.i.i, align 4, !noalias !10
  %.506.i.i.i = zext i32 %.504.i.i.i to i64
  %.531.i.i.i = getelementptr i32, ptr %.1736.i.i, i64 %.506.i.i.i
  %.532.i.i.i = load i32, ptr %.531.i.i.i, align 4, !noalias !10
  store i32 %.532.i.i.i, ptr %.503.i.i.i, align 4, !noalias !10
  %exitcond470.not.i.i.i = icmp eq i64 %.343.i.i.i, %.453.i.i.i
  br i1 %exitcond470.not.i.i.i, label %B362.i.i.i, label %B286.if.i.i.i

B428.if.i.i.i:                                    ; preds = %B428.if.i.i.i, %B428.if.lr.ph.i.i.i
  %found.4.0463.i.i.i = phi i64 [ %found.3.0.lcssa477.i.i.i, %B428.if.lr.ph.i.i.i ], [ %.759.i.i.i, %B428.if.i.i.i ]
  %.607.0461.i.i.i = phi i64 [ 0, %B428.if.lr.ph.i.i.i ], [ %.676.i.i.i, %B428.if.i.i.i ]
  %.676.i.i.i = add nuw nsw i64 %.607.0461.i.i.i, 1
  %.728.i.i.i = getelementptr i8, ptr %11, i64 %.607.0461.i.i.i
  %.729.i.i.i = load i8, ptr %.728.i.i.i, align 1, !noalias !10
  %.756.i.i.i = getelementptr i8, ptr %.510.i, i64 %found.4.0463.i.i.i
  store i8 %.729.i.i.i, ptr %.756.i.i.i, align 1, !noalias !10
  %.759.i.i.i = add i64 %found.4.0463.i.i.i, 1
  %exitcond471.not.i.i.i = icmp eq i64 %.820.i.i, %.676.i.i.i
  br i1 %exitcond471.not.i.i.i, label %B482.i.i.i, label %B428.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B482.i.i.i, %B552.if.i.i.i
  %total.2.0468.i.i.i = phi i64 [ %.952.i.i.i, %B552.if.i.i.i ], [ 0, %B482.i.i.i ]
  %.801.0466.i.i.i = phi i64 [ %.870.i.i.i, %B552.if.i.i.i ], [ 0, %B482.i.i.i ]
  %.870.i.i.i = add nuw nsw i64 %.801.0466.i.i.i, 1
  %.920.i.i.i = getelementptr i8, ptr %.510.i, i64 %.801.0466.i.i.i
  %.921.i.i.i = load i8, ptr %.920.i.i.i, align 1, !noalias !10
  %.923.i.i.i = zext i8 %.921.i.i.i to i64
  %.948.i.i.i = getelementptr i8, ptr %.366.i, i64 %.923.i.i.i
  %.949.i.i.i = load i8, ptr %.948.i.i.i, align 1, !noalias !10
  %.950.i.i.i = zext i8 %.949.i.i.i to i64
  %.952.i.i.i = add nuw nsw i64 %total.2.0468.i.i.i, %.950.i.i.i
  %exitcond472.not.i.i.i = icmp eq i64 %found.4.0.lcssa.i.i.i, %.870.i.i.i
  br i1 %exitcond472.not.i.i.i, label %B628.loopexit.i.i.i, label %B552.if.i.i.i

B484.endif.else.if.i.i:                           ; preds = %B484.else.endif.endif.endif.if.i.i
  br label %B484.endif.else.endif.i.i

B484.endif.else.endif.i.i:                        ; preds = %B484.endif.else.if.i.i, %B484.else.endif.endif.endif.if.i.i
  %.1623.sroa.0.1.i.i = phi i64 [ 0, %B484.endif.else.if.i.i ], [ %.1635.i.i, %B484.else.endif.endif.endif.if.i.i ]
  %.1643.not.i.i = icmp slt i64 %.1635.i.i, %.216.i
  br i1 %.1643.not.i.i, label %B484.endif.else.endif.endif.i.i, label %B484.endif.else.endif.if.i.i, !prof !9

B484.endif.else.endif.if.i.i:                     ; preds = %B484.endif.else.endif.i.i
  br label %B484.endif.else.endif.endif.i.i

B484.endif.else.endif.endif.i.i:                  ; preds = %B484.endif.else.endif.if.i.i, %B484.endif.else.endif.i.i
  %.1623.sroa.0.3.i.i = phi i64 [ %.216.i, %B484.endif.else.endif.if.i.i ], [ %.1623.sroa.0.1.i.i, %B484.endif.else.endif.i.i ]
  %.1650.i.i = icmp slt i64 %.1595.i.i, 0
  %.1651.i.i = select i1 %.1650.i.i, i64 %.216.i, i64 0
  %.1652.i.i = add i64 %.1651.i.i, %.1595.i.i
  %.1655.i.i = icmp slt i64 %.1652.i.i, 0
  br i1 %.1655.i.i, label %B484.endif.else.endif.endif.if.i.i, label %B484.endif.else.endif.endif.endif.i.i, !prof !3

B484.endif.else.endif.endif.if.i.i:               ; preds = %B484.endif.else.endif.endif.i.i
  br label %B484.endif.else.endif.endif.endif.i.i

B484.endif.else.endif.endif.endif.i.i:            ; preds = %B484.endif.else.endif.endif.if.i.i, %B484.endif.else.endif.endif.i.i
  %.1623.sroa.13.1.i.i = phi i64 [ 0, %B484.endif.else.endif.endif.if.i.i ], [ %.1652.i.i, %B484.endif.else.endif.endif.i.i ]
  %.1660.not.i.i = icmp slt i64 %.1652.i.i, %.216.i
  br i1 %.1660.not.i.i, label %B484.endif.endif.i.i, label %B484.endif.else.endif.endif.endif.if.i.i, !prof !9

B484.endif.else.endif.endif.endif.if.i.i:         ; preds = %B484.endif.else.endif.endif.endif.i.i
  br label %B484.endif.endif.i.i

B484.endif.endif.endif.endif.i.i:                 ; preds = %B484.endif.endif.endif.else.endif.endif.endif.if.i.i, %B484.endif.endif.endif.else.endif.endif.endif.i.i
  %.1904.sroa.13.0.i.i = phi i64 [ %.1544.i.i, %B484.endif.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1904.sroa.13.1.i.i, %B484.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1992.i.i = sub nsw i64 %.1904.sroa.13.0.i.i, %.1904.sroa.0.3.i.i
  %.2001.i.i = tail call i64 @llvm.smax.i64(i64 %.1992.i.i, i64 0)
  %.2017.i.i = getelementptr i32, ptr %.1560.i.i, i64 %.1904.sroa.0.3.i.i
  %14 = getelementptr i64, ptr %.330.i, i64 %.691.04834.i.i
  %.20884775.i.i = load i64, ptr %14, align 8, !noalias !4
  %.20904776.i.i = icmp sgt i64 %total.2.0.lcssa.i.i.i, %.20884775.i.i
  br i1 %.20904776.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B646.i.i

B484.endif.endif.endif.else.endif.if.i.i:         ; preds = %B628.i.i.i
  br label %B484.endif.endif.endif.else.endif.endif.i.i

B484.endif.endif.endif.else.endif.endif.i.i:      ; preds = %B484.endif.endif.endif.else.endif.if.i.i, %B628.i.i.i
  %.1904.sroa.0.3.i.i = phi i64 [ %.1544.i.i, %B484.endif.endif.endif.else.endif.if.i.i ], [ 0, %B628.i.i.i ]
  %.1931.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 0
  %.1932.i.i = select i1 %.1931.i.i, i64 %.1544.i.i, i64 0
  %.1933.i.i = add i64 %.1932.i.i, %found.4.0.lcssa.i.i.i
  %.1936.i.i = icmp slt i64 %.1933.i.i, 0
  br i1 %.1936.i.i, label %B484.endif.endif.endif.else.endif.endif.if.i.i, label %B484.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B484.endif.endif.endif.else.endif.endif.if.i.i:   ; preds = %B484.endif.endif.endif.else.endif.endif.i.i
  br label %B484.endif.endif.endif.else.endif.endif.endif.i.i

B484.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B484.endif.endif.endif.else.endif.endif.if.i.i, %B484.endif.endif.endif.else.endif.endif.i.i
  %.1904.sroa.13.1.i.i = phi i64 [ 0, %B484.endif.endif.endif.else.endif.endif.if.i.i ], [ %.1933.i.i, %B484.endif.endif.endif.else.endif.endif.i.i ]
  %.1941.not.i.i = icmp slt i64 %.1933.i.i, %.1544.i.i
  br i1 %.1941.not.i.i, label %B484.endif.endif.endif.endif.i.i, label %B484.endif.endif.endif.else.endif.endif.endif.if.i.i, !prof !9

B484.endif.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B484.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B484.endif.endif.endif.endif.i.i

B700.else.if.i.i:                                 ; preds = %B700.i.i
  br label %B700.else.endif.i.i

B700.else.endif.i.i:                              ; preds = %B700.else.if.i.i, %B700.i.i
  %.2495.sroa.0.1.i.i = phi i64 [ 0, %B700.else.if.i.i ], [ %.2507.i.i, %B700.i.i ]
  %.2515.not.i.i = icmp slt i64 %.2507.i.i, %.1072.i.i
  br i1 %.2515.not.i.i, label %B700.else.endif.endif.endif.if.i.i, label %B700.else.endif.if.i.i, !prof !9

B700.else.endif.if.i.i:                           ; preds = %B700.else.endif.i.i
  br label %B700.else.endif.endif.endif.if.i.i

B700.else.endif.endif.endif.if.i.i:               ; preds = %B700.else.endif.if.i.i, %B700.else.endif.i.i
  %.2495.sroa.0.3.i.i = phi i64 [ %.1072.i.i, %B700.else.endif.if.i.i ], [ %.2495.sroa.0.1.i.i, %B700.else.endif.i.i ]
  %.2583.i.i = sub nsw i64 %.1072.i.i, %.2495.sroa.0.3.i.i
  %.2592.i.i = tail call i64 @llvm.smax.i64(i64 %.2583.i.i, i64 0)
  %.2608.i.i = getelementptr i8, ptr %.1088.i.i, i64 %.2495.sroa.0.3.i.i
  br i1 %.2692.i.i, label %B700.endif.else.endif.if.i.i, label %B700.endif.else.endif.endif.endif.i.i, !prof !3

B700.endif.endif.i.i:                             ; preds = %B700.endif.else.endif.endif.endif.if.i.i, %B700.endif.else.endif.endif.endif.i.i
  %.2672.sroa.13.0.i.i = phi i64 [ %.540.i, %B700.endif.else.endif.endif.endif.if.i.i ], [ %.13.i.i.i, %B700.endif.else.endif.endif.endif.i.i ]
  %.2760.i.i = sub i64 %.2672.sroa.13.0.i.i, %.2672.sroa.0.3.i.i
  %.2767.i.i = icmp slt i64 %.2760.i.i, 1
  %.2769.i.i = select i1 %.2767.i.i, i64 0, i64 %.2760.i.i
  %.2785.i.i = getelementptr i64, ptr %.546.i, i64 %.2672.sroa.0.3.i.i
  %.13.i.i141.i = tail call i64 @llvm.smin.i64(i64 %.2592.i.i, i64 %.2769.i.i)
  br label %B84.i.i

B700.endif.else.endif.if.i.i:                     ; preds = %B700.else.endif.endif.endif.if.i.i
  br label %B700.endif.else.endif.endif.endif.i.i

B700.endif.else.endif.endif.endif.i.i:            ; preds = %B700.endif.else.endif.if.i.i, %B700.else.endif.endif.endif.if.i.i
  %.2672.sroa.0.3.i.i = phi i64 [ %.540.i, %B700.endif.else.endif.if.i.i ], [ 0, %B700.else.endif.endif.endif.if.i.i ]
  %.2709.not.i.i = icmp slt i64 %.13.i.i.i, %.540.i
  br i1 %.2709.not.i.i, label %B700.endif.endif.i.i, label %B700.endif.else.endif.endif.endif.if.i.i, !prof !9

B700.endif.else.endif.endif.endif.if.i.i:         ; preds = %B700.endif.else.endif.endif.endif.i.i
  br label %B700.endif.endif.i.i

B84.i.i:                                          ; preds = %B894.i.i, %B700.endif.endif.i.i
  %.204.0.i.i = phi i64 [ 0, %B700.endif.endif.i.i ], [ %.276.i.i, %B894.i.i ]
  %at.2.0.i.i = phi i64 [ 0, %B700.endif.endif.i.i ], [ %at.3.2.i.i, %B894.i.i ]
  %exitcond.not.i142.i = icmp eq i64 %.204.0.i.i, %8
  br i1 %exitcond.not.i142.i, label %B974.i.i, label %B88.i.i

B88.i.i:                                          ; preds = %B84.i.i
  %.276.i.i = add nuw nsw i64 %.204.0.i.i, 1
  %15 = getelementptr i64, ptr %.608.i.i, i64 %.204.0.i.i
  %.334.i.i = load i64, ptr %15, align 8, !noalias !13
  %16 = getelementptr i64, ptr %.3139.i161..3139.i.i, i64 %.204.0.i.i
  %.365.i.i = load i64, ptr %16, align 8, !noalias !13
  %17 = getelementptr i64, ptr %.3310.i.i, i64 %.204.0.i.i
  %.396.i.i = load i64, ptr %17, align 8, !noalias !13
  %.398.i.i = add nsw i64 %.396.i.i, %at.2.0.i.i
  %.409.i.i = icmp slt i64 %.334.i.i, 0
  %.412.i.i = icmp slt i64 %.365.i.i, 0
  %or.cond.i.i = select i1 %.409.i.i, i1 true, i1 %.412.i.i
  %.422.i.i = icmp sgt i64 %.365.i.i, %.252.i
  %or.cond1028.i.i = select i1 %or.cond.i.i, i1 true, i1 %.422.i.i
  br i1 %or.cond1028.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B190.i.i

B190.i.i:                                         ; preds = %B88.i.i
  %18 = shl i64 %.365.i.i, 2
  %.434.i.i = sub i64 %.433.i.i, %18
  %.436.i.i = icmp sgt i64 %.334.i.i, %.434.i.i
  br i1 %.436.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B248.i.i

B248.i.i:                                         ; preds = %B190.i.i
  %.540.i.i = icmp slt i64 %.396.i.i, 0
  %.585.i.i = icmp sgt i64 %.398.i.i, %.13.i.i141.i
  %or.cond1457.i.i = select i1 %.540.i.i, i1 true, i1 %.585.i.i
  br i1 %or.cond1457.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B340.i.i

B340.i.i:                                         ; preds = %B248.i.i
  %.669.i.i = shl i64 %.334.i.i, 3
  %.674.i.i = shl i64 %.365.i.i, 5
  %.676.i.i = add i64 %.674.i.i, %.669.i.i
  %.689.not.i.i = icmp eq i64 %.396.i.i, 0
  br i1 %.689.not.i.i, label %B894.i.i, label %B526.endif.else.endif.i.i

B694.i.i:                                         ; preds = %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i
  %.1829.i.i = add nuw nsw i64 %.859.i.i, %at.4.1.i.i
  %.1835.i.i = icmp slt i64 %.1829.i.i, %.398.i.i
  br i1 %.1835.i.i, label %B526.endif.else.endif.i.i, label %B894.i.i

B894.i.i:                                         ; preds = %B694.i.i, %B340.i.i
  %at.3.2.i.i = phi i64 [ %at.2.0.i.i, %B340.i.i ], [ %.1829.i.i, %B694.i.i ]
  %position.3.2.i.i = phi i64 [ %.669.i.i, %B340.i.i ], [ %storemerge.i.i.i, %B694.i.i ]
  %reass.sub = sub i64 %position.3.2.i.i, %.669.i.i
  %.1857.i.i = add i64 %reass.sub, 31
  %.1858.i.i = lshr i64 %.1857.i.i, 5
  %.1862.not.i.i = icmp eq i64 %.1858.i.i, %.365.i.i
  br i1 %.1862.not.i.i, label %B84.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B526.endif.endif.i.i:                             ; preds = %B526.endif.else.endif.endif.endif.if.i.i, %B526.endif.else.endif.endif.endif.i.i
  %.762.sroa.13.0.i.i = phi i64 [ %.2769.i.i, %B526.endif.else.endif.endif.endif.if.i.i ], [ %.762.sroa.13.1.i.i, %B526.endif.else.endif.endif.endif.i.i ]
  %.850.i.i = sub i64 %.762.sroa.13.0.i.i, %.762.sroa.0.3.i.i
  %.859.i.i = tail call i64 @llvm.smax.i64(i64 %.850.i.i, i64 0)
  %.875.i.i = getelementptr i64, ptr %.2785.i.i, i64 %.762.sroa.0.3.i.i
  %.948.not.i.i = icmp slt i64 %at.4.1.i.i, %.2592.i.i
  br i1 %.948.not.i.i, label %B526.endif.endif.else.endif.endif.i.i, label %B526.endif.endif.else.endif.if.i.i, !prof !9

B526.endif.else.endif.i.i:                        ; preds = %B340.i.i, %B694.i.i
  %at.4.1.i.i = phi i64 [ %.1829.i.i, %B694.i.i ], [ %at.2.0.i.i, %B340.i.i ]
  %position.2.1.i.i = phi i64 [ %storemerge.i.i.i, %B694.i.i ], [ %.669.i.i, %B340.i.i ]
  %.701.i.i = add nuw nsw i64 %at.4.1.i.i, 4096
  %.13.i1182.i.i = tail call i64 @llvm.smin.i64(i64 %.398.i.i, i64 %.701.i.i)
  %.782.not.i.i = icmp slt i64 %at.4.1.i.i, %.2769.i.i
  br i1 %.782.not.i.i, label %B526.endif.else.endif.endif.i.i, label %B526.endif.else.endif.if.i.i, !prof !9

B526.endif.else.endif.if.i.i:                     ; preds = %B526.endif.else.endif.i.i
  br label %B526.endif.else.endif.endif.i.i

B526.endif.else.endif.endif.i.i:                  ; preds = %B526.endif.else.endif.if.i.i, %B526.endif.else.endif.i.i
  %.762.sroa.0.3.i.i = phi i64 [ %.2769.i.i, %B526.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.else.endif.i.i ]
  %.789.i.i = icmp slt i64 %.13.i1182.i.i, 0
  %.790.i.i = select i1 %.789.i.i, i64 %.2769.i.i, i64 0
  %.791.i.i = add i64 %.790.i.i, %.13.i1182.i.i
  %.794.i.i = icmp slt i64 %.791.i.i, 0
  br i1 %.794.i.i, label %B526.endif.else.endif.endif.if.i.i, label %B526.endif.else.endif.endif.endif.i.i, !prof !3

B526.endif.else.endif.endif.if.i.i:               ; preds = %B526.endif.else.endif.endif.i.i
  br label %B526.endif.else.endif.endif.endif.i.i

B526.endif.else.endif.endif.endif.i.i:            ; preds = %B526.endif.else.endif.endif.if.i.i, %B526.endif.else.endif.endif.i.i
  %.762.sroa.13.1.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i.i ], [ %.791.i.i, %B526.endif.else.endif.endif.i.i ]
  %.799.not.i.i = icmp slt i64 %.791.i.i, %.2769.i.i
  br i1 %.799.not.i.i, label %B526.endif.endif.i.i, label %B526.endif.else.endif.endif.endif.if.i.i, !prof !9

B526.endif.else.endif.endif.endif.if.i.i:         ; preds = %B526.endif.else.endif.endif.endif.i.i
  br label %B526.endif.endif.i.i

B252.i.i.i:                                       ; preds = %B526.endif.endif.else.endif.endif.i.i, %B596.i.i.i
  %position.3.0.i.i.i = phi i64 [ %position.4.1.i.i.i, %B596.i.i.i ], [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.645.i.i.i, %B596.i.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i.i ]
  br i1 %.98.i.i.i, label %B256.i.i.i, label %B376.i.i.i

B256.i.i.i:                                       ; preds = %B252.i.i.i
  %.135.i.i.i = getelementptr i8, ptr %.1041.i.i, i64 %i.3.0.i.i.i
  %.137.i.i.i = load i64, ptr %.135.i.i.i, align 1, !noalias !16
  %.139.i.i.i = and i64 %.137.i.i.i, %.100.i.i.i
  %.140.i.i148.i = icmp eq i64 %.139.i.i.i, 0
  br i1 %.140.i.i148.i, label %B338.i.i.i, label %B376.i.i.i

B338.i.i.i:                                       ; preds = %B256.i.i.i
  %19 = bitcast i64 %.137.i.i.i to <8 x i8>
  %.167.i.i.i = zext <8 x i8> %19 to <8 x i64>
  %.168.i.i.i = getelementptr i64, ptr %.875.i.i, i64 %i.3.0.i.i.i
  store <8 x i64> %.167.i.i.i, ptr %.168.i.i.i, align 1, !noalias !16
  br label %B596.i.i.i

B376.i.i.i:                                       ; preds = %B256.i.i.i, %B252.i.i.i
  %.174.i.i.i = icmp ugt i64 %position.3.0.i.i.i, %.676.i.i
  br i1 %.174.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B422.if.i.i.i

B596.i.i.i:                                       ; preds = %B422.if.i.i.i, %B338.i.i.i
  %position.4.1.i.i.i = phi i64 [ %position.3.0.i.i.i, %B338.i.i.i ], [ %.571.i.i.i, %B422.if.i.i.i ]
  %.645.i.i.i = add nuw nsw i64 %i.3.0.i.i.i, 8
  %.651.i.i.i = add nuw i64 %i.3.0.i.i.i, 16
  %.653.not.i.i.i = icmp ugt i64 %.651.i.i.i, %.859.i.i
  br i1 %.653.not.i.i.i, label %B608.i.i.i, label %B252.i.i.i

B608.i.i.i:                                       ; preds = %B596.i.i.i, %B526.endif.endif.else.endif.endif.i.i
  %position.6.1.i.i.i = phi i64 [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ], [ %position.4.1.i.i.i, %B596.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i.i ], [ %.645.i.i.i, %B596.i.i.i ]
  %.676.i.i143.i = icmp uge i64 %i.4.1.i.i.i, %.859.i.i
  %.693.not.i.i.i = icmp ugt i64 %position.6.1.i.i.i, %.676.i.i
  %or.cond.i.i144.i = select i1 %.676.i.i143.i, i1 true, i1 %.693.not.i.i.i
  br i1 %or.cond.i.i144.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B734.i.i.i:                                       ; preds = %B608.i.i.i, %B734.i.i.i
  %position.7.1.i.i.i = phi i64 [ %.920.i.i146.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ]
  %i.5.1.i.i.i = phi i64 [ %.980.i.i.i, %B734.i.i.i ], [ %i.4.1.i.i.i, %B608.i.i.i ]
  %.729.i.i145.i = getelementptr i8, ptr %.1041.i.i, i64 %i.5.1.i.i.i
  %.730.i.i.i = load i8, ptr %.729.i.i145.i, align 1, !noalias !16
  %.773.i.i.i = zext i8 %.730.i.i.i to i64
  %.798.i.i.i = getelementptr i8, ptr %.438.i, i64 %.773.i.i.i
  %.799.i.i.i = load i8, ptr %.798.i.i.i, align 1, !noalias !16
  %.803.i.i.i = zext i8 %.799.i.i.i to i64
  %.808.i.i.i = lshr i64 %position.7.1.i.i.i, 3
  %.820.i.i.i = getelementptr i8, ptr %.258.i, i64 %.808.i.i.i
  %.822.i.i.i = load i64, ptr %.820.i.i.i, align 1, !noalias !16
  %.845.i.i.i = getelementptr i8, ptr %.820.i.i.i, i64 4
  %.847.i.i.i = load i64, ptr %.845.i.i.i, align 1, !noalias !16
  %.824.i.i.i = and i64 %position.7.1.i.i.i, 7
  %.825.i.i.i = lshr i64 %.822.i.i.i, %.824.i.i.i
  %.857.i.i.i = and i64 %.825.i.i.i, 4294967295
  %.855.i.i.i = lshr i64 %.847.i.i.i, %.824.i.i.i
  %.860.i.i.i = shl i64 %.855.i.i.i, 32
  %.861.i.i.i = or disjoint i64 %.860.i.i.i, %.857.i.i.i
  %.901.i.i.i = getelementptr i64, ptr %.474.i, i64 %.773.i.i.i
  %.902.i.i.i = load i64, ptr %.901.i.i.i, align 8, !noalias !16
  %notmask553.i.i.i = shl nsw i64 -1, %.803.i.i.i
  %.912.i.i.i = xor i64 %notmask553.i.i.i, -1
  %.914.i.i.i = and i64 %.861.i.i.i, %.912.i.i.i
  %.917.i.i.i = add i64 %.914.i.i.i, %.902.i.i.i
  %.920.i.i146.i = add i64 %position.7.1.i.i.i, %.803.i.i.i
  %.971.i.i.i = getelementptr i64, ptr %.875.i.i, i64 %i.5.1.i.i.i
  store i64 %.917.i.i.i, ptr %.971.i.i.i, align 8, !noalias !16
  %.980.i.i.i = add nuw nsw i64 %i.5.1.i.i.i, 1
  %.988.i.i.i = icmp samesign uge i64 %.980.i.i.i, %.859.i.i
  %.1003.not.i.i.i = icmp ugt i64 %.920.i.i146.i, %.676.i.i
  %or.cond554.i.i.i = select i1 %.988.i.i.i, i1 true, i1 %.1003.not.i.i.i
  br i1 %or.cond554.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B422.if.i.i.i:                                    ; preds = %B376.i.i.i, %B422.if.i.i.i
  %position.5.2691.i.i.i = phi i64 [ %.571.i.i.i, %B422.if.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.247.0689.i.i.i = phi i64 [ %.321.i.i.i, %B422.if.i.i.i ], [ 0, %B376.i.i.i ]
  %.321.i.i.i = add nuw nsw i64 %.247.0689.i.i.i, 1
  %.349.i.i.i = add nuw nsw i64 %.247.0689.i.i.i, %i.3.0.i.i.i
  %.380.i.i.i = getelementptr i8, ptr %.1041.i.i, i64 %.349.i.i.i
  %.381.i.i.i = load i8, ptr %.380.i.i.i, align 1, !noalias !16
  %.424.i.i.i = zext i8 %.381.i.i.i to i64
  %.449.i.i.i = getelementptr i8, ptr %.438.i, i64 %.424.i.i.i
  %.450.i.i.i = load i8, ptr %.449.i.i.i, align 1, !noalias !16
  %.454.i.i.i = zext i8 %.450.i.i.i to i64
  %.459.i.i.i = lshr i64 %position.5.2691.i.i.i, 3
  %.471.i.i.i = getelementptr i8, ptr %.258.i, i64 %.459.i.i.i
  %.473.i.i.i = load i64, ptr %.471.i.i.i, align 1, !noalias !16
  %.496.i.i.i = getelementptr i8, ptr %.471.i.i.i, i64 4
  %.498.i.i.i = load i64, ptr %.496.i.i.i, align 1, !noalias !16
  %.475.i.i.i = and i64 %position.5.2691.i.i.i, 7
  %.476.i.i.i = lshr i64 %.473.i.i.i, %.475.i.i.i
  %.508.i.i.i = and i64 %.476.i.i.i, 4294967295
  %.506.i.i147.i = lshr i64 %.498.i.i.i, %.475.i.i.i
  %.511.i.i.i = shl i64 %.506.i.i147.i, 32
  %.512.i.i.i = or disjoint i64 %.511.i.i.i, %.508.i.i.i
  %.552.i.i.i = getelementptr i64, ptr %.474.i, i64 %.424.i.i.i
  %.553.i.i.i = load i64, ptr %.552.i.i.i, align 8, !noalias !16
  %notmask.i.i.i = shl nsw i64 -1, %.454.i.i.i
  %.563.i.i.i = xor i64 %notmask.i.i.i, -1
  %.565.i.i.i = and i64 %.512.i.i.i, %.563.i.i.i
  %.568.i.i.i = add i64 %.565.i.i.i, %.553.i.i.i
  %.571.i.i.i = add i64 %position.5.2691.i.i.i, %.454.i.i.i
  %.622.i.i.i = getelementptr i64, ptr %.875.i.i, i64 %.349.i.i.i
  store i64 %.568.i.i.i, ptr %.622.i.i.i, align 8, !noalias !16
  %exitcond.not.i1388.i.i = icmp eq i64 %.321.i.i.i, 8
  br i1 %exitcond.not.i1388.i.i, label %B596.i.i.i, label %B422.if.i.i.i

_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B376.i.i.i, %B734.i.i.i, %B608.i.i.i
  %storemerge.i.i.i = phi i64 [ %.920.i.i146.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.1124.i.i = icmp ugt i64 %storemerge.i.i.i, %.676.i.i
  br i1 %.1124.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B694.i.i

B526.endif.endif.else.endif.if.i.i:               ; preds = %B526.endif.endif.i.i
  br label %B526.endif.endif.else.endif.endif.i.i

B526.endif.endif.else.endif.endif.i.i:            ; preds = %B526.endif.endif.else.endif.if.i.i, %B526.endif.endif.i.i
  %.928.sroa.0.3.i.i = phi i64 [ %.2592.i.i, %B526.endif.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.endif.i.i ]
  %.1041.i.i = getelementptr i8, ptr %.2608.i.i, i64 %.928.sroa.0.3.i.i
  %.116.i.i.i = icmp sgt i64 %.850.i.i, 7
  br i1 %.116.i.i.i, label %B252.i.i.i, label %B608.i.i.i

B974.else.if.i.i:                                 ; preds = %B974.i.i
  br label %B974.else.endif.i.i

B974.else.endif.i.i:                              ; preds = %B974.else.if.i.i, %B974.i.i
  %.4130.sroa.0.1.i.i = phi i64 [ 0, %B974.else.if.i.i ], [ %.4142.i.i, %B974.i.i ]
  %.4150.not.i.i = icmp slt i64 %.4142.i.i, %.2001.i.i
  br i1 %.4150.not.i.i, label %B974.else.endif.endif.endif.if.i.i, label %B974.else.endif.if.i.i, !prof !9

B974.else.endif.if.i.i:                           ; preds = %B974.else.endif.i.i
  br label %B974.else.endif.endif.endif.if.i.i

B974.else.endif.endif.endif.if.i.i:               ; preds = %B974.else.endif.if.i.i, %B974.else.endif.i.i
  %.4130.sroa.0.3.i.i = phi i64 [ %.2001.i.i, %B974.else.endif.if.i.i ], [ %.4130.sroa.0.1.i.i, %B974.else.endif.i.i ]
  %.4243.i.i = getelementptr i32, ptr %.2017.i.i, i64 %.4130.sroa.0.3.i.i
  br i1 %.2767.i.i, label %B1048.i.i, label %B124.if.i.i.i

B164.i.i.i:                                       ; preds = %B124.if.i.i.i
  %.140.i.i.i = add nuw nsw i64 %.69.0166.i.i.i, 1
  %.257.i.i.i = add i64 %.198.i.i.i, %at.3.0168.i.i.i
  %20 = getelementptr i32, ptr %.4243.i.i, i64 %.69.0166.i.i.i
  %.288.i.i.i = trunc i64 %.257.i.i.i to i32
  store i32 %.288.i.i.i, ptr %20, align 4, !noalias !19
  %.292.i.i.i = add i64 %.257.i.i.i, 1
  %exitcond.not.i4238.i.i = icmp eq i64 %.2769.i.i, %.140.i.i.i
  br i1 %exitcond.not.i4238.i.i, label %B1048.i.i, label %B124.if.i.i.i

B124.if.i.i.i:                                    ; preds = %B974.else.endif.endif.endif.if.i.i, %B164.i.i.i
  %at.3.0168.i.i.i = phi i64 [ %.292.i.i.i, %B164.i.i.i ], [ 0, %B974.else.endif.endif.endif.if.i.i ]
  %.69.0166.i.i.i = phi i64 [ %.140.i.i.i, %B164.i.i.i ], [ 0, %B974.else.endif.endif.endif.if.i.i ]
  %21 = getelementptr i64, ptr %.2785.i.i, i64 %.69.0166.i.i.i
  %.198.i.i.i = load i64, ptr %21, align 8, !noalias !19
  %.201.i.i.i = sub i64 %.4098.i.i, %at.3.0168.i.i.i
  %.202.not.i.i.i = icmp ult i64 %.198.i.i.i, %.201.i.i.i
  br i1 %.202.not.i.i.i, label %B164.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B1326.if.i.i:                                     ; preds = %B1048.i.i, %B1326.if.i.i
  %.4529.04824.i.i = phi i64 [ %.4598.i.i, %B1326.if.i.i ], [ 0, %B1048.i.i ]
  %.4598.i.i = add nuw nsw i64 %.4529.04824.i.i, 1
  %22 = getelementptr i32, ptr %.2017.i.i, i64 %.4529.04824.i.i
  %.4652.i.i = load i32, ptr %22, align 4, !noalias !4
  %.4654.i.i = zext i32 %.4652.i.i to i64
  %.4679.i.i = getelementptr i64, ptr %.1293.i.i, i64 %.4654.i.i
  %.4680.i.i = load i64, ptr %.4679.i.i, align 8, !noalias !4
  %23 = getelementptr i64, ptr %.582.i, i64 %.4529.04824.i.i
  store i64 %.4680.i.i, ptr %23, align 8, !noalias !4
  %exitcond.not.i.i = icmp eq i64 %.1992.i.i, %.4598.i.i
  br i1 %exitcond.not.i.i, label %B1396.i.i, label %B1326.if.i.i

B1396.endif.endif.endif.endif.i.i:                ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.if.i.i, %B1396.endif.endif.endif.else.endif.endif.endif.i.i
  %.5434.sroa.13.0.i.i = phi i64 [ %.576.i, %B1396.endif.endif.endif.else.endif.endif.endif.if.i.i ], [ %.5434.sroa.13.1.i.i, %B1396.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.5522.i.i = sub i64 %.5434.sroa.13.0.i.i, %.5434.sroa.0.3.i.i
  %.5531.i.i = tail call i64 @llvm.smax.i64(i64 %.5522.i.i, i64 0)
  %.5547.i.i = getelementptr i64, ptr %.582.i, i64 %.5434.sroa.0.3.i.i
  br i1 %.5626.i.i, label %B1396.endif.endif.endif.endif.else.endif.if.i.i, label %B1396.endif.endif.endif.endif.else.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.else.endif.if.i.i:        ; preds = %B1396.i.i
  br label %B1396.endif.endif.endif.else.endif.endif.i.i

B1396.endif.endif.endif.else.endif.endif.i.i:     ; preds = %B1396.endif.endif.endif.else.endif.if.i.i, %B1396.i.i
  %.5434.sroa.0.3.i.i = phi i64 [ %.576.i, %B1396.endif.endif.endif.else.endif.if.i.i ], [ 0, %B1396.i.i ]
  %.5462.i.i = select i1 %.1931.i.i, i64 %.576.i, i64 0
  %.5463.i.i = add i64 %.5462.i.i, %found.4.0.lcssa.i.i.i
  %.5466.i.i = icmp slt i64 %.5463.i.i, 0
  br i1 %.5466.i.i, label %B1396.endif.endif.endif.else.endif.endif.if.i.i, label %B1396.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.else.endif.endif.if.i.i:  ; preds = %B1396.endif.endif.endif.else.endif.endif.i.i
  br label %B1396.endif.endif.endif.else.endif.endif.endif.i.i

B1396.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.else.endif.endif.if.i.i, %B1396.endif.endif.endif.else.endif.endif.i.i
  %.5434.sroa.13.1.i.i = phi i64 [ 0, %B1396.endif.endif.endif.else.endif.endif.if.i.i ], [ %.5463.i.i, %B1396.endif.endif.endif.else.endif.endif.i.i ]
  %.5471.not.i.i = icmp slt i64 %.5463.i.i, %.576.i
  br i1 %.5471.not.i.i, label %B1396.endif.endif.endif.endif.i.i, label %B1396.endif.endif.endif.else.endif.endif.endif.if.i.i, !prof !9

B1396.endif.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B1396.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.i.i

B1396.endif.endif.endif.endif.endif.i.i:          ; preds = %B1396.endif.endif.endif.e...if.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %.5606.sroa.13.0.i.i = phi i64 [ %.612.i, %B1396.endif.endif.endif.e...if.i.i ], [ %.5606.sroa.13.1.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.5694.i.i = sub i64 %.5606.sroa.13.0.i.i, %.5606.sroa.0.3.i.i
  %.5703.i.i = tail call i64 @llvm.smax.i64(i64 %.5694.i.i, i64 0)
  %.5719.i.i = getelementptr i64, ptr %.618.i, i64 %.5606.sroa.0.3.i.i
  br i1 %.5811.i.i, label %B1396.endif.endif.endif.endif.endif.else.endif.if.i.i, label %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.endif.else.endif.if.i.i:  ; preds = %B1396.endif.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.else.endif.endif.i.i

B1396.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.if.i.i, %B1396.endif.endif.endif.endif.i.i
  %.5606.sroa.0.3.i.i = phi i64 [ %.612.i, %B1396.endif.endif.endif.endif.else.endif.if.i.i ], [ 0, %B1396.endif.endif.endif.endif.i.i ]
  %.5634.i.i = select i1 %.1931.i.i, i64 %.612.i, i64 0
  %.5635.i.i = add i64 %.5634.i.i, %found.4.0.lcssa.i.i.i
  %.5638.i.i = icmp slt i64 %.5635.i.i, 0
  br i1 %.5638.i.i, label %B1396.endif.endif.endif.endif.else.endif.endif.if.i.i, label %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B1396.endif.endif.endif.endif.else.endif.endif.if.i.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i

B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.if.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.i.i
  %.5606.sroa.13.1.i.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.else.endif.endif.if.i.i ], [ %.5635.i.i, %B1396.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.5643.not.i.i = icmp slt i64 %.5635.i.i, %.612.i
  br i1 %.5643.not.i.i, label %B1396.endif.endif.endif.endif.endif.i.i, label %B1396.endif.endif.endif.e...if.i.i, !prof !9

B1396.endif.endif.endif.e...if.i.i:               ; preds = %B1396.endif.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.endif.i.i

B1396.endif.endif.endif.endif.endif.endif.i.i:    ; preds = %B1396.endif.endif.endif.e...endif.1.if.i.i, %B1396.endif.endif.endif.e...endif.1.i.i
  %.5791.sroa.13.0.i.i = phi i64 [ %.504.i, %B1396.endif.endif.endif.e...endif.1.if.i.i ], [ %.5791.sroa.13.1.i.i, %B1396.endif.endif.endif.e...endif.1.i.i ]
  %.5879.i.i = sub i64 %.5791.sroa.13.0.i.i, %.5791.sroa.0.3.i.i
  %.5888.i.i = tail call i64 @llvm.smax.i64(i64 %.5879.i.i, i64 0)
  %.5904.i.i = getelementptr i8, ptr %.510.i, i64 %.5791.sroa.0.3.i.i
  %24 = tail call i64 @llvm.umin.i64(i64 %.5888.i.i, i64 %.5703.i.i)
  br label %B84.i

B84.i:                                            ; preds = %B894.i, %B1396.endif.endif.endif.endif.endif.endif.i.i
  %.204.0.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.endif.endif.i.i ], [ %.276.i, %B894.i ]
  %at.2.0.i = phi i64 [ 0, %B1396.endif.endif.endif.endif.endif.endif.i.i ], [ %at.3.2.i, %B894.i ]
  %exitcond.not.i = icmp eq i64 %.204.0.i, %8
  br i1 %exitcond.not.i, label %NRT_incref.exit3489.i.i, label %B88.i

B88.i:                                            ; preds = %B84.i
  %.276.i = add nuw nsw i64 %.204.0.i, 1
  %25 = getelementptr i64, ptr %.608.i.i, i64 %.204.0.i
  %.334.i = load i64, ptr %25, align 8, !noalias !22
  %26 = getelementptr i64, ptr %.3139.i161..3139.i.i, i64 %.204.0.i
  %.365.i = load i64, ptr %26, align 8, !noalias !22
  %27 = getelementptr i64, ptr %.3310.i.i, i64 %.204.0.i
  %.396.i3 = load i64, ptr %27, align 8, !noalias !22
  %.398.i4 = add nsw i64 %.396.i3, %at.2.0.i
  %.409.i = icmp slt i64 %.334.i, 0
  %.412.i = icmp slt i64 %.365.i, 0
  %or.cond.i = select i1 %.409.i, i1 true, i1 %.412.i
  %.422.i = icmp sgt i64 %.365.i, %.252.i
  %or.cond1028.i = select i1 %or.cond.i, i1 true, i1 %.422.i
  br i1 %or.cond1028.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B190.i

B190.i:                                           ; preds = %B88.i
  %28 = shl i64 %.365.i, 2
  %.434.i5 = sub i64 %.433.i.i, %28
  %.436.i = icmp sgt i64 %.334.i, %.434.i5
  br i1 %.436.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B248.i

B248.i:                                           ; preds = %B190.i
  %.540.i6 = icmp slt i64 %.396.i3, 0
  %.585.i = icmp sgt i64 %.398.i4, %24
  %or.cond1457.i = select i1 %.540.i6, i1 true, i1 %.585.i
  br i1 %or.cond1457.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B340.i

B340.i:                                           ; preds = %B248.i
  %.669.i = shl i64 %.334.i, 3
  %.674.i = shl i64 %.365.i, 5
  %.676.i = add i64 %.674.i, %.669.i
  %.689.not.i = icmp eq i64 %.396.i3, 0
  br i1 %.689.not.i, label %B894.i, label %B526.endif.else.endif.i

B694.i:                                           ; preds = %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i
  %.1613.not.i = icmp slt i64 %at.4.1.i, %.5531.i.i
  br i1 %.1613.not.i, label %B780.else.endif.endif.i, label %B780.else.endif.if.i, !prof !9

B894.i:                                           ; preds = %B898.i.i, %B340.i
  %at.3.2.i = phi i64 [ %at.2.0.i, %B340.i ], [ %.1829.i, %B898.i.i ]
  %position.3.2.i = phi i64 [ %.669.i, %B340.i ], [ %storemerge.i.i, %B898.i.i ]
  %reass.sub23 = sub i64 %position.3.2.i, %.669.i
  %.1857.i = add i64 %reass.sub23, 31
  %.1858.i = lshr i64 %.1857.i, 5
  %.1862.not.i = icmp eq i64 %.1858.i, %.365.i
  br i1 %.1862.not.i, label %B84.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit

B526.endif.endif.i:                               ; preds = %B526.endif.else.endif.endif.endif.if.i, %B526.endif.else.endif.endif.endif.i
  %.762.sroa.13.0.i = phi i64 [ %.5703.i.i, %B526.endif.else.endif.endif.endif.if.i ], [ %.762.sroa.13.1.i, %B526.endif.else.endif.endif.endif.i ]
  %.850.i = sub nsw i64 %.762.sroa.13.0.i, %.762.sroa.0.3.i
  %.859.i = tail call i64 @llvm.smax.i64(i64 %.850.i, i64 0)
  %.875.i = getelementptr i64, ptr %.5719.i.i, i64 %.762.sroa.0.3.i
  %.948.not.i = icmp slt i64 %at.4.1.i, %.5888.i.i
  br i1 %.948.not.i, label %B526.endif.endif.else.endif.endif.i, label %B526.endif.endif.else.endif.if.i, !prof !9

B526.endif.else.endif.i:                          ; preds = %B340.i, %B898.i.i
  %at.4.1.i = phi i64 [ %.1829.i, %B898.i.i ], [ %at.2.0.i, %B340.i ]
  %position.2.1.i = phi i64 [ %storemerge.i.i, %B898.i.i ], [ %.669.i, %B340.i ]
  %.701.i = add nuw nsw i64 %at.4.1.i, 4096
  %.13.i1182.i = tail call i64 @llvm.smin.i64(i64 %.398.i4, i64 %.701.i)
  %.782.not.i = icmp slt i64 %at.4.1.i, %.5703.i.i
  br i1 %.782.not.i, label %B526.endif.else.endif.endif.i, label %B526.endif.else.endif.if.i, !prof !9

B526.endif.else.endif.if.i:                       ; preds = %B526.endif.else.endif.i
  br label %B526.endif.else.endif.endif.i

B526.endif.else.endif.endif.i:                    ; preds = %B526.endif.else.endif.if.i, %B526.endif.else.endif.i
  %.762.sroa.0.3.i = phi i64 [ %.5703.i.i, %B526.endif.else.endif.if.i ], [ %at.4.1.i, %B526.endif.else.endif.i ]
  %.789.i = icmp slt i64 %.13.i1182.i, 0
  %.790.i = select i1 %.789.i, i64 %.5703.i.i, i64 0
  %.791.i = add i64 %.790.i, %.13.i1182.i
  %.794.i = icmp slt i64 %.791.i, 0
  br i1 %.794.i, label %B526.endif.else.endif.endif.if.i, label %B526.endif.else.endif.endif.endif.i, !prof !3

B526.endif.else.endif.endif.if.i:                 ; preds = %B526.endif.else.endif.endif.i
  br label %B526.endif.else.endif.endif.endif.i

B526.endif.else.endif.endif.endif.i:              ; preds = %B526.endif.else.endif.endif.if.i, %B526.endif.else.endif.endif.i
  %.762.sroa.13.1.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i ], [ %.791.i, %B526.endif.else.endif.endif.i ]
  %.799.not.i = icmp slt i64 %.791.i, %.5703.i.i
  br i1 %.799.not.i, label %B526.endif.endif.i, label %B526.endif.else.endif.endif.endif.if.i, !prof !9

B526.endif.else.endif.endif.endif.if.i:           ; preds = %B526.endif.else.endif.endif.endif.i
  br label %B526.endif.endif.i

B252.i.i:                                         ; preds = %B526.endif.endif.else.endif.endif.i, %B596.i.i
  %position.3.0.i.i = phi i64 [ %position.4.1.i.i, %B596.i.i ], [ %position.2.1.i, %B526.endif.endif.else.endif.endif.i ]
  %i.3.0.i.i = phi i64 [ %.645.i.i, %B596.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i ]
  br i1 %.98.i.i, label %B256.i.i, label %B376.i.i

B256.i.i:                                         ; preds = %B252.i.i
  %.135.i.i = getelementptr i8, ptr %.1041.i, i64 %i.3.0.i.i
  %.137.i.i = load i64, ptr %.135.i.i, align 1, !noalias !25
  %.139.i.i = and i64 %.137.i.i, %.100.i.i
  %.140.i.i = icmp eq i64 %.139.i.i, 0
  br i1 %.140.i.i, label %B338.i.i, label %B376.i.i

B338.i.i:                                         ; preds = %B256.i.i
  %29 = bitcast i64 %.137.i.i to <8 x i8>
  %.167.i.i = zext <8 x i8> %29 to <8 x i64>
  %.168.i.i = getelementptr i64, ptr %.875.i, i64 %i.3.0.i.i
  store <8 x i64> %.167.i.i, ptr %.168.i.i, align 1, !noalias !25
  br label %B596.i.i

B376.i.i:                                         ; preds = %B256.i.i, %B252.i.i
  %.174.i.i = icmp ugt i64 %position.3.0.i.i, %.676.i
  br i1 %.174.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B422.if.i.i

B596.i.i:                                         ; preds = %B422.if.i.i, %B338.i.i
  %position.4.1.i.i = phi i64 [ %position.3.0.i.i, %B338.i.i ], [ %.571.i.i, %B422.if.i.i ]
  %.645.i.i = add nuw nsw i64 %i.3.0.i.i, 8
  %.651.i.i = add nuw i64 %i.3.0.i.i, 16
  %.653.not.i.i = icmp ugt i64 %.651.i.i, %.859.i
  br i1 %.653.not.i.i, label %B608.i.i, label %B252.i.i

B608.i.i:                                         ; preds = %B596.i.i, %B526.endif.endif.else.endif.endif.i
  %position.6.1.i.i = phi i64 [ %position.2.1.i, %B526.endif.endif.else.endif.endif.i ], [ %position.4.1.i.i, %B596.i.i ]
  %i.4.1.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i ], [ %.645.i.i, %B596.i.i ]
  %.676.i.i7 = icmp uge i64 %i.4.1.i.i, %.859.i
  %.693.not.i.i = icmp ugt i64 %position.6.1.i.i, %.676.i
  %or.cond.i.i8 = select i1 %.676.i.i7, i1 true, i1 %.693.not.i.i
  br i1 %or.cond.i.i8, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B734.i.i

B734.i.i:                                         ; preds = %B608.i.i, %B734.i.i
  %position.7.1.i.i = phi i64 [ %.920.i.i, %B734.i.i ], [ %position.6.1.i.i, %B608.i.i ]
  %i.5.1.i.i = phi i64 [ %.980.i.i, %B734.i.i ], [ %i.4.1.i.i, %B608.i.i ]
  %.729.i.i = getelementptr i8, ptr %.1041.i, i64 %i.5.1.i.i
  %.730.i.i = load i8, ptr %.729.i.i, align 1, !noalias !25
  %.773.i.i = zext i8 %.730.i.i to i64
  %.798.i.i = getelementptr i8, ptr %.366.i, i64 %.773.i.i
  %.799.i.i = load i8, ptr %.798.i.i, align 1, !noalias !25
  %.803.i.i = zext i8 %.799.i.i to i64
  %.808.i.i = lshr i64 %position.7.1.i.i, 3
  %.820.i.i9 = getelementptr i8, ptr %.258.i, i64 %.808.i.i
  %.822.i.i = load i64, ptr %.820.i.i9, align 1, !noalias !25
  %.845.i.i = getelementptr i8, ptr %.820.i.i9, i64 4
  %.847.i.i = load i64, ptr %.845.i.i, align 1, !noalias !25
  %.824.i.i = and i64 %position.7.1.i.i, 7
  %.825.i.i = lshr i64 %.822.i.i, %.824.i.i
  %.857.i.i = and i64 %.825.i.i, 4294967295
  %.855.i.i = lshr i64 %.847.i.i, %.824.i.i
  %.860.i.i = shl i64 %.855.i.i, 32
  %.861.i.i = or disjoint i64 %.860.i.i, %.857.i.i
  %.901.i.i = getelementptr i64, ptr %.402.i, i64 %.773.i.i
  %.902.i.i = load i64, ptr %.901.i.i, align 8, !noalias !25
  %notmask553.i.i = shl nsw i64 -1, %.803.i.i
  %.912.i.i = xor i64 %notmask553.i.i, -1
  %.914.i.i = and i64 %.861.i.i, %.912.i.i
  %.917.i.i = add i64 %.914.i.i, %.902.i.i
  %.920.i.i = add i64 %position.7.1.i.i, %.803.i.i
  %.971.i.i = getelementptr i64, ptr %.875.i, i64 %i.5.1.i.i
  store i64 %.917.i.i, ptr %.971.i.i, align 8, !noalias !25
  %.980.i.i = add nuw nsw i64 %i.5.1.i.i, 1
  %.988.i.i = icmp samesign uge i64 %.980.i.i, %.859.i
  %.1003.not.i.i = icmp ugt i64 %.920.i.i, %.676.i
  %or.cond554.i.i = select i1 %.988.i.i, i1 true, i1 %.1003.not.i.i
  br i1 %or.cond554.i.i, label %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, label %B734.i.i

B422.if.i.i:                                      ; preds = %B376.i.i, %B422.if.i.i
  %position.5.2691.i.i = phi i64 [ %.571.i.i, %B422.if.i.i ], [ %position.3.0.i.i, %B376.i.i ]
  %.247.0689.i.i = phi i64 [ %.321.i.i, %B422.if.i.i ], [ 0, %B376.i.i ]
  %.321.i.i = add nuw nsw i64 %.247.0689.i.i, 1
  %.349.i.i = add nuw nsw i64 %.247.0689.i.i, %i.3.0.i.i
  %.380.i.i = getelementptr i8, ptr %.1041.i, i64 %.349.i.i
  %.381.i.i = load i8, ptr %.380.i.i, align 1, !noalias !25
  %.424.i.i = zext i8 %.381.i.i to i64
  %.449.i.i = getelementptr i8, ptr %.366.i, i64 %.424.i.i
  %.450.i.i = load i8, ptr %.449.i.i, align 1, !noalias !25
  %.454.i.i = zext i8 %.450.i.i to i64
  %.459.i.i = lshr i64 %position.5.2691.i.i, 3
  %.471.i.i = getelementptr i8, ptr %.258.i, i64 %.459.i.i
  %.473.i.i = load i64, ptr %.471.i.i, align 1, !noalias !25
  %.496.i.i = getelementptr i8, ptr %.471.i.i, i64 4
  %.498.i.i = load i64, ptr %.496.i.i, align 1, !noalias !25
  %.475.i.i = and i64 %position.5.2691.i.i, 7
  %.476.i.i = lshr i64 %.473.i.i, %.475.i.i
  %.508.i.i = and i64 %.476.i.i, 4294967295
  %.506.i.i = lshr i64 %.498.i.i, %.475.i.i
  %.511.i.i = shl i64 %.506.i.i, 32
  %.512.i.i = or disjoint i64 %.511.i.i, %.508.i.i
  %.552.i.i = getelementptr i64, ptr %.402.i, i64 %.424.i.i
  %.553.i.i = load i64, ptr %.552.i.i, align 8, !noalias !25
  %notmask.i.i = shl nsw i64 -1, %.454.i.i
  %.563.i.i = xor i64 %notmask.i.i, -1
  %.565.i.i = and i64 %.512.i.i, %.563.i.i
  %.568.i.i = add i64 %.565.i.i, %.553.i.i
  %.571.i.i = add i64 %position.5.2691.i.i, %.454.i.i
  %.622.i.i = getelementptr i64, ptr %.875.i, i64 %.349.i.i
  store i64 %.568.i.i, ptr %.622.i.i, align 8, !noalias !25
  %exitcond.not.i1388.i = icmp eq i64 %.321.i.i, 8
  br i1 %exitcond.not.i1388.i, label %B596.i.i, label %B422.if.i.i

_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i: ; preds = %B376.i.i, %B734.i.i, %B608.i.i
  %storemerge.i.i = phi i64 [ %.920.i.i, %B734.i.i ], [ %position.6.1.i.i, %B608.i.i ], [ %position.3.0.i.i, %B376.i.i ]
  %.1124.i = icmp ugt i64 %storemerge.i.i, %.676.i
  br i1 %.1124.i, label %_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit, label %B694.i

B526.endif.endif.else.endif.if.i:                 ; preds = %B526.endif.endif.i
  br label %B526.endif.endif.else.endif.endif.i

B526.endif.endif.else.endif.endif.i:              ; preds = %B526.endif.endif.else.endif.if.i, %B526.endif.endif.i
  %.928.sroa.0.3.i = phi i64 [ %.5888.i.i, %B526.endif.endif.else.endif.if.i ], [ %at.4.1.i, %B526.endif.endif.i ]
  %.1041.i = getelementptr i8, ptr %.5904.i.i, i64 %.928.sroa.0.3.i
  %.116.i.i = icmp sgt i64 %.850.i, 7
  br i1 %.116.i.i, label %B252.i.i, label %B608.i.i

B410.preheader.i.i:                               ; preds = %B326.if.i.i, %B780.else.endif.endif.i
  %.497291.not.i.i = icmp eq i64 %.161.0.i.i, 0
  br i1 %.497291.not.i.i, label %B898.i.i, label %B410.if.i.i

B898.i.i:                                         ; preds = %B410.if.i.i, %B410.preheader.i.i
  %.1829.i = add nuw nsw i64 %.859.i, %at.4.1.i
  %.1835.i = icmp slt i64 %.1829.i, %.398.i4
  br i1 %.1835.i, label %B526.endif.else.endif.i, label %B894.i

B326.if.i.i:                                      ; preds = %B780.else.endif.endif.i, %B326.if.i.i
  %.269.0290.i.i = phi i64 [ %.333.i1434.i, %B326.if.i.i ], [ %spec.select.i.i, %B780.else.endif.endif.i ]
  %.266.0289.i.i = phi i64 [ %.337.i.i, %B326.if.i.i ], [ 0, %B780.else.endif.endif.i ]
  %.333.i1434.i = add nsw i64 %.269.0290.i.i, -1
  %.337.i.i = add nuw nsw i64 %.266.0289.i.i, 4
  %.379.i.i = getelementptr i64, ptr %.875.i, i64 %.266.0289.i.i
  %.381.i1435.i = getelementptr i64, ptr %.1706.i, i64 %.266.0289.i.i
  %.383.i.i = load <4 x i64>, ptr %.381.i1435.i, align 8, !noalias !28
  %.384.i.i = load <4 x i64>, ptr %.379.i.i, align 8, !noalias !28
  %isneg271.i.i = icmp slt <4 x i64> %.383.i.i, zeroinitializer
  %.386.i.i = select <4 x i1> %isneg271.i.i, <4 x i64> %.378.i.i, <4 x i64> zeroinitializer
  %.388.i.i = lshr <4 x i64> %.384.i.i, splat (i64 1)
  %.389.i.i = and <4 x i64> %.384.i.i, splat (i64 1)
  %.390.i.i = sub nsw <4 x i64> zeroinitializer, %.389.i.i
  %.391.i.i = xor <4 x i64> %.388.i.i, %.390.i.i
  %.392.i.i = or <4 x i64> %.386.i.i, %.387.i.i
  %.393.i.i = xor <4 x i64> %.392.i.i, %.383.i.i
  %.394.i.i = xor <4 x i64> %.391.i.i, %.386.i.i
  %.395.i1436.i = sub <4 x i64> %.394.i.i, %.386.i.i
  %.396.i1437.i = add <4 x i64> %.395.i1436.i, %.393.i.i
  %isnotneg.inv.i.i = icmp slt <4 x i64> %.396.i1437.i, zeroinitializer
  %.400.i1438.i = select <4 x i1> %isnotneg.inv.i.i, <4 x i64> %.387.i.i, <4 x i64> %.378.i.i
  %.401.i.i = xor <4 x i64> %.400.i1438.i, %.396.i1437.i
  store <4 x i64> %.401.i.i, ptr %.379.i.i, align 8, !noalias !28
  %.324.i.i = icmp samesign ugt i64 %.269.0290.i.i, 1
  br i1 %.324.i.i, label %B326.if.i.i, label %B410.preheader.i.i

B410.if.i.i:                                      ; preds = %B410.preheader.i.i, %B410.if.i.i
  %.444.0293.i.i = phi i64 [ %.506.i1439.i, %B410.if.i.i ], [ %.161.0.i.i, %B410.preheader.i.i ]
  %.441.0292.i.i = phi i64 [ %.510.i.i, %B410.if.i.i ], [ %.191.i.i, %B410.preheader.i.i ]
  %.506.i1439.i = add nsw i64 %.444.0293.i.i, -1
  %.510.i.i = add nuw nsw i64 %.441.0292.i.i, 1
  %30 = getelementptr i64, ptr %.1706.i, i64 %.441.0292.i.i
  %.564.i.i = load i64, ptr %30, align 8, !noalias !28
  %isneg.i.i = icmp slt i64 %.564.i.i, 0
  %.570.i.i = select i1 %isneg.i.i, i64 %"$phi150.0.2.0.i.i", i64 0
  %31 = getelementptr i64, ptr %.875.i, i64 %.441.0292.i.i
  %.600.i.i = load i64, ptr %31, align 8, !noalias !28
  %.602.i.i = lshr i64 %.600.i.i, 1
  %.634.i.i = and i64 %.600.i.i, 1
  %.636.i.i = sub nsw i64 0, %.634.i.i
  %.637.i.i = xor i64 %.602.i.i, %.636.i.i
  %.669.i.i10 = or i64 %.570.i.i, %.86.i.i
  %.670.i.i = xor i64 %.669.i.i10, %.564.i.i
  %.671.i.i = xor i64 %.637.i.i, %.570.i.i
  %.672.i.i = sub i64 %.671.i.i, %.570.i.i
  %.673.i.i = add i64 %.672.i.i, %.670.i.i
  %.inv.i.i = icmp slt i64 %.673.i.i, 0
  %.681.i.i = select i1 %.inv.i.i, i64 %.86.i.i, i64 %"$phi150.0.2.0.i.i"
  %.682.i.i = xor i64 %.681.i.i, %.673.i.i
  store i64 %.682.i.i, ptr %31, align 8, !noalias !28
  %.497.i.i = icmp samesign ugt i64 %.444.0293.i.i, 1
  br i1 %.497.i.i, label %B410.if.i.i, label %B898.i.i

B780.else.endif.if.i:                             ; preds = %B694.i
  br label %B780.else.endif.endif.i

B780.else.endif.endif.i:                          ; preds = %B780.else.endif.if.i, %B694.i
  %.1593.sroa.0.3.i = phi i64 [ %.5531.i.i, %B780.else.endif.if.i ], [ %at.4.1.i, %B694.i ]
  %.1706.i = getelementptr i64, ptr %.5547.i.i, i64 %.1593.sroa.0.3.i
  %.161.0.i.i = and i64 %.859.i, 3
  %.191.i.i = and i64 %.859.i, 9223372036854775804
  %32 = tail call i64 @llvm.smax.i64(i64 %.850.i, i64 3)
  %spec.select.i.i = lshr i64 %32, 2
  %.324288.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.324288.not.i.i, label %B410.preheader.i.i, label %B326.if.i.i

B1396.endif.endif.endif.endif.endif.else.endif.if.i.i: ; preds = %B1396.endif.endif.endif.endif.endif.i.i
  br label %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i

B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B1396.endif.endif.endif.endif.endif.else.endif.if.i.i, %B1396.endif.endif.endif.endif.endif.i.i
  %.5791.sroa.0.3.i.i = phi i64 [ %.504.i, %B1396.endif.endif.endif.endif.endif.else.endif.if.i.i ], [ 0, %B1396.endif.endif.endif.endif.endif.i.i ]
  %.5819.i.i = select i1 %.1931.i.i, i64 %.504.i, i64 0
  %.5820.i.i = add i64 %.5819.i.i, %found.4.0.lcssa.i.i.i
  %.5823.i.i = icmp slt i64 %.5820.i.i, 0
  br i1 %.5823.i.i, label %B1396.endif.endif.endif.e...if.1.i.i, label %B1396.endif.endif.endif.e...endif.1.i.i, !prof !3

B1396.endif.endif.endif.e...if.1.i.i:             ; preds = %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B1396.endif.endif.endif.e...endif.1.i.i

B1396.endif.endif.endif.e...endif.1.i.i:          ; preds = %B1396.endif.endif.endif.e...if.1.i.i, %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i
  %.5791.sroa.13.1.i.i = phi i64 [ 0, %B1396.endif.endif.endif.e...if.1.i.i ], [ %.5820.i.i, %B1396.endif.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.5828.not.i.i = icmp slt i64 %.5820.i.i, %.504.i
  br i1 %.5828.not.i.i, label %B1396.endif.endif.endif.endif.endif.endif.i.i, label %B1396.endif.endif.endif.e...endif.1.if.i.i, !prof !9

B1396.endif.endif.endif.e...endif.1.if.i.i:       ; preds = %B1396.endif.endif.endif.e...endif.1.i.i
  br label %B1396.endif.endif.endif.endif.endif.endif.i.i

B1480.if.i.i:                                     ; preds = %NRT_incref.exit3489.i.i, %B1480.if.i.i
  %.6692.04827.i.i = phi i64 [ %.6761.i.i, %B1480.if.i.i ], [ 0, %NRT_incref.exit3489.i.i ]
  %.6761.i.i = add nuw nsw i64 %.6692.04827.i.i, 1
  %33 = getelementptr i64, ptr %.5719.i.i, i64 %.6692.04827.i.i
  %.6815.i.i = load i64, ptr %33, align 8, !noalias !4
  %34 = getelementptr i32, ptr %.2017.i.i, i64 %.6692.04827.i.i
  %.6845.i.i = load i32, ptr %34, align 4, !noalias !4
  %.6847.i.i = sext i32 %.6845.i.i to i64
  %.6860.i.i = icmp slt i32 %.6845.i.i, 0
  %.6861.i.i = select i1 %.6860.i.i, i64 %.1277.i.i, i64 0
  %35 = getelementptr i64, ptr %.1293.i.i, i64 %.6861.i.i
  %.6875.i.i = getelementptr i64, ptr %35, i64 %.6847.i.i
  store i64 %.6815.i.i, ptr %.6875.i.i, align 8, !noalias !4
  %exitcond4843.not.i.i = icmp eq i64 %.1992.i.i, %.6761.i.i
  br i1 %exitcond4843.not.i.i, label %B13662.i.i, label %B1480.if.i.i

B13700.if.i.i:                                    ; preds = %B13700.if.i.i, %B13700.if.lr.ph.i.i
  %.6921.04830.i.i = phi i64 [ 0, %B13700.if.lr.ph.i.i ], [ %.6990.i.i, %B13700.if.i.i ]
  %.6990.i.i = add nuw nsw i64 %.6921.04830.i.i, 1
  %36 = getelementptr i32, ptr %.2017.i.i, i64 %.6921.04830.i.i
  %.7044.i.i = load i32, ptr %36, align 4, !noalias !4
  %.7077.i.i = add i32 %.7044.i.i, %6
  store i32 %.7077.i.i, ptr %36, align 4, !noalias !4
  %exitcond4844.not.i.i = icmp eq i64 %.6990.i.i, %found.4.0.lcssa.i.i.i
  br i1 %exitcond4844.not.i.i, label %B13749.i.i, label %B13700.if.i.i

_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx.exit: ; preds = %B658.i.i, %B13749.i.i, %B484.endif.endif.endif.endif.i.i, %B894.i.i, %B248.i.i, %B190.i.i, %B88.i.i, %B124.if.i.i.i, %B894.i, %B248.i, %B88.i, %B190.i, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i, %B0.endif.else.endif.endif.endif.if.i.i
  %total.2.0.lcssa.sink.i.i = phi i64 [ -2, %B124.if.i.i.i ], [ 0, %B0.endif.else.endif.endif.endif.if.i.i ], [ -1, %B894.i.i ], [ -1, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i.i ], [ -1, %_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE.exit.i ], [ -1, %B894.i ], [ -1, %B190.i ], [ -1, %B88.i ], [ -1, %B248.i ], [ -1, %B88.i.i ], [ -1, %B190.i.i ], [ -1, %B248.i.i ], [ -1, %B658.i.i ], [ -1, %B484.endif.endif.endif.endif.i.i ], [ %.7091.i.i, %B13749.i.i ]
  ret i64 %total.2.0.lcssa.sink.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v228B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels3few14restore_blocksB4v229B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels3few14restore_blocksB4v229B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE"}
!7 = !{!"branch_weights", i32 0, i32 -2147483648}
!8 = !{!"branch_weights", i32 33554432, i32 -973078528}
!9 = !{!"branch_weights", i32 99, i32 1}
!10 = !{!11, !5, !1}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels3few7changesB4v210B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels3few7changesB4v210B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
!13 = !{!14, !5, !1}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels5words7restoreB4v211B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels5words7restoreB4v211B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE"}
!16 = !{!17, !14, !5, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!19 = !{!20, !5, !1}
!20 = distinct !{!20, !21, !"_ZN14sparse_kernels3few6placesB4v213B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN14sparse_kernels3few6placesB4v213B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE"}
!22 = !{!23, !5, !1}
!23 = distinct !{!23, !24, !"_ZN14sparse_kernels5words7restoreB4v211B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!24 = distinct !{!24, !"_ZN14sparse_kernels5words7restoreB4v211B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEbb5ArrayIyLi1E1C7mutable7alignedE"}
!25 = !{!26, !23, !5, !1}
!26 = distinct !{!26, !27, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!27 = distinct !{!27, !"_ZN14sparse_kernels5words5_joinB4v151B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayIyLi1E1C7mutable7alignedE"}
!28 = !{!29, !23, !5, !1}
!29 = distinct !{!29, !30, !"_ZN14sparse_kernels5words5_undoB4v212B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEb5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!30 = distinct !{!30, !"_ZN14sparse_kernels5words5_undoB4v212B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIyLi1E1C7mutable7alignedEb5ArrayIyLi1E1C7mutable7alignedE"}

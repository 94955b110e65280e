; a084d07f3eae10ed64b74d18eea3dcfc

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v136B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, double %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12, i64 %arg.a13, i64 %arg.a14) unnamed_addr #0 {
entry:
  %.428 = alloca ptr, align 8
  %.23 = add i64 %arg.a0, 32
  %.24 = inttoptr i64 %.23 to ptr
  %.25 = load i64, ptr %.24, align 8
  %.26 = inttoptr i64 %.25 to ptr
  %.28 = load i64, ptr %.26, align 8
  %.29 = add i64 %arg.a0, 16
  %.30 = inttoptr i64 %.29 to ptr
  %.31 = load i64, ptr %.30, align 8
  %.34 = inttoptr i64 %.31 to ptr
  %.65 = add i64 %arg.a2, 16
  %.66 = inttoptr i64 %.65 to ptr
  %.67 = load i64, ptr %.66, align 8
  %.70 = inttoptr i64 %.67 to ptr
  %.95 = add i64 %arg.a3, 32
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.98 = inttoptr i64 %.97 to ptr
  %.100 = load i64, ptr %.98, align 8
  %.101 = getelementptr i8, ptr %.98, i64 8
  %.102 = load i64, ptr %.101, align 8
  %.104 = add i64 %arg.a3, 16
  %.105 = inttoptr i64 %.104 to ptr
  %.106 = load i64, ptr %.105, align 8
  %.109 = inttoptr i64 %.106 to ptr
  %.137 = add i64 %arg.a4, 32
  %.138 = inttoptr i64 %.137 to ptr
  %.139 = load i64, ptr %.138, align 8
  %.140 = inttoptr i64 %.139 to ptr
  %.142 = load i64, ptr %.140, align 8
  %.143 = getelementptr i8, ptr %.140, i64 8
  %.144 = load i64, ptr %.143, align 8
  %.146 = add i64 %arg.a4, 16
  %.147 = inttoptr i64 %.146 to ptr
  %.148 = load i64, ptr %.147, align 8
  %.151 = inttoptr i64 %.148 to ptr
  %.179 = add i64 %arg.a5, 32
  %.180 = inttoptr i64 %.179 to ptr
  %.181 = load i64, ptr %.180, align 8
  %.182 = inttoptr i64 %.181 to ptr
  %.184 = load i64, ptr %.182, align 8
  %.185 = add i64 %arg.a5, 16
  %.186 = inttoptr i64 %.185 to ptr
  %.187 = load i64, ptr %.186, align 8
  %.190 = inttoptr i64 %.187 to ptr
  %.221 = add i64 %arg.a6, 16
  %.222 = inttoptr i64 %.221 to ptr
  %.223 = load i64, ptr %.222, align 8
  %.226 = inttoptr i64 %.223 to ptr
  %.251 = add i64 %arg.a10, 32
  %.252 = inttoptr i64 %.251 to ptr
  %.253 = load i64, ptr %.252, align 8
  %.254 = inttoptr i64 %.253 to ptr
  %.256 = load i64, ptr %.254, align 8
  %.257 = add i64 %arg.a10, 16
  %.258 = inttoptr i64 %.257 to ptr
  %.259 = load i64, ptr %.258, align 8
  %.262 = inttoptr i64 %.259 to ptr
  %.287 = add i64 %arg.a11, 32
  %.288 = inttoptr i64 %.287 to ptr
  %.289 = load i64, ptr %.288, align 8
  %.290 = inttoptr i64 %.289 to ptr
  %.292 = load i64, ptr %.290, align 8
  %.293 = add i64 %arg.a11, 16
  %.294 = inttoptr i64 %.293 to ptr
  %.295 = load i64, ptr %.294, align 8
  %.298 = inttoptr i64 %.295 to ptr
  %.323 = add i64 %arg.a12, 32
  %.324 = inttoptr i64 %.323 to ptr
  %.325 = load i64, ptr %.324, align 8
  %.326 = inttoptr i64 %.325 to ptr
  %.328 = load i64, ptr %.326, align 8
  %.329 = add i64 %arg.a12, 16
  %.330 = inttoptr i64 %.329 to ptr
  %.331 = load i64, ptr %.330, align 8
  %.334 = inttoptr i64 %.331 to ptr
  %.359 = add i64 %arg.a13, 32
  %.360 = inttoptr i64 %.359 to ptr
  %.361 = load i64, ptr %.360, align 8
  %.362 = inttoptr i64 %.361 to ptr
  %.364 = load i64, ptr %.362, align 8
  %.365 = add i64 %arg.a13, 16
  %.366 = inttoptr i64 %.365 to ptr
  %.367 = load i64, ptr %.366, align 8
  %.370 = inttoptr i64 %.367 to ptr
  %.395 = add i64 %arg.a14, 32
  %.396 = inttoptr i64 %.395 to ptr
  %.397 = load i64, ptr %.396, align 8
  %.398 = inttoptr i64 %.397 to ptr
  %.400 = load i64, ptr %.398, align 8
  %.401 = add i64 %arg.a14, 16
  %.402 = inttoptr i64 %.401 to ptr
  %.403 = load i64, ptr %.402, align 8
  %.406 = inttoptr i64 %.403 to ptr
  call fastcc void @_ZN14sparse_kernels7lowrank7predictB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE(ptr %.428, ptr %.34, i64 %.28, i64 %arg.a1, ptr %.70, ptr %.109, i64 %.100, i64 %.102, ptr %.151, i64 %.142, i64 %.144, i64 %.184, ptr %.190, ptr %.226, double %arg.a7, i64 %arg.a8, i64 %arg.a9, ptr %.262, i64 %.256, ptr %.298, i64 %.292, ptr %.334, i64 %.328, ptr %.370, i64 %.364, i64 %.400, ptr %.406, i64 %.400)
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_lowrank_predict(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15) local_unnamed_addr #0 {
entry:
  %.17 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v136B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxx(ptr %.17, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15) #5
  %.31 = load i64, ptr %.17, align 8
  ret i64 %.31
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels7lowrank7predictB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.kind, ptr readonly captures(none) %arg.values.4, ptr readonly captures(none) %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.5.1, i64 %arg.left_pairs.2, ptr readonly captures(none) %arg.left_pairs.4, ptr readonly captures(none) %arg.right_pairs.4, double %arg.unit, i64 %arg.row, i64 %arg.column, ptr captures(none) %arg.products.4, i64 %arg.products.5.0, ptr captures(none) %arg.reals.4, i64 %arg.reals.5.0, ptr captures(none) %arg.bits.4, i64 %arg.bits.5.0, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.out.2, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.992 = alloca ptr, align 8
  %.1628 = alloca ptr, align 8
  %.2161 = alloca ptr, align 8
  %.243 = icmp slt i64 %arg.reals.5.0, 1025
  br i1 %.243, label %B0.endif.else.endif.if, label %B0.endif.else.endif.endif.endif.if, !prof !0

B198:                                             ; preds = %B198.preheader, %B776
  %row.2.0 = phi i64 [ %spec.select, %B776 ], [ %arg.row, %B198.preheader ]
  %column.3.0 = phi i64 [ %spec.select893, %B776 ], [ %arg.column, %B198.preheader ]
  %done.2.0 = phi i64 [ %.620, %B776 ], [ 0, %B198.preheader ]
  %.574 = sub nsw i64 %arg.right.5.1, %column.3.0
  %.583 = sub nsw i64 %arg.out.2, %done.2.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.right.5.1, i64 %.574)
  %.14.i = tail call i64 @llvm.smin.i64(i64 %.11.i, i64 %.583)
  %.14.i.fr = freeze i64 %.14.i
  %.16.i = tail call i64 @llvm.smin.i64(i64 %.14.i.fr, i64 1024)
  %.620 = add nsw i64 %.16.i, %done.2.0
  %.658 = icmp slt i64 %done.2.0, 0
  %.659 = select i1 %.658, i64 %arg.base.5.0, i64 0
  %.660 = add i64 %.659, %done.2.0
  %.663 = icmp slt i64 %.660, 0
  br i1 %.663, label %B198.endif.else.if, label %B198.endif.else.endif, !prof !0

B332:                                             ; preds = %B198.endif.endif.endif
  call fastcc void @_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE(ptr %.992, ptr %arg.left_pairs.4, ptr %arg.right_pairs.4, i64 %.553, i64 %.984, i64 %row.2.0, i64 %column.3.0, i64 %.16.i, ptr %arg.sums.4)
  %.1069 = and i64 %.16.i, -8
  %.1121 = icmp slt i64 %.14.i.fr, 8
  %.1142 = lshr i64 %.16.i, 3
  %"$phi442.0.2.1898" = select i1 %.1023.not, i64 0, i64 %.1069
  %.1163902.not908 = icmp eq i64 %.1142, 0
  %0 = or i1 %.1121, %.1163902.not908
  %.1163902.not = or i1 %0, %.1023.not
  br i1 %.1163902.not, label %B532, label %B488.if

B532:                                             ; preds = %B488.if, %B332
  %.1295 = sub i64 %.16.i, %"$phi442.0.2.1898"
  %.1338905.not = icmp slt i64 %.1295, 1
  br i1 %.1338905.not, label %B648, label %B564.if

B648:                                             ; preds = %B564.if, %B532, %B594.endif
  %quick.2.1 = phi i64 [ 0, %B594.endif ], [ %"$phi442.0.2.1898", %B532 ], [ %"$phi442.0.2.1898", %B564.if ]
  %.1665 = icmp slt i64 %quick.2.1, %.16.i
  br i1 %.1665, label %B660.else, label %B776

B776:                                             ; preds = %B660.endif.endif.else.endif.endif, %B648
  %.2222 = add nsw i64 %.16.i, %column.3.0
  %.2231 = icmp eq i64 %.2222, %arg.right.5.1
  %.2236 = zext i1 %.2231 to i64
  %spec.select = add nsw i64 %row.2.0, %.2236
  %spec.select893 = select i1 %.2231, i64 0, i64 %.2222
  %.2263 = icmp slt i64 %.620, %arg.out.2
  br i1 %.2263, label %B198, label %common.ret

common.ret:                                       ; preds = %B776, %B0.endif.endif.else.endif.endif.endif.if
  store ptr null, ptr %retptr, align 8
  ret void

B0.endif.else.endif.if:                           ; preds = %entry
  br label %B0.endif.else.endif.endif.endif.if

B0.endif.else.endif.endif.endif.if:               ; preds = %B0.endif.else.endif.if, %entry
  %.223.sroa.0.3 = phi i64 [ %arg.reals.5.0, %B0.endif.else.endif.if ], [ 1024, %entry ]
  %.336 = getelementptr float, ptr %arg.reals.4, i64 %.223.sroa.0.3
  %.411 = icmp slt i64 %arg.bits.5.0, 1025
  br i1 %.411, label %B0.endif.endif.else.endif.if, label %B0.endif.endif.else.endif.endif.endif.if, !prof !0

B0.endif.endif.else.endif.if:                     ; preds = %B0.endif.else.endif.endif.endif.if
  br label %B0.endif.endif.else.endif.endif.endif.if

B0.endif.endif.else.endif.endif.endif.if:         ; preds = %B0.endif.endif.else.endif.if, %B0.endif.else.endif.endif.endif.if
  %.391.sroa.0.3 = phi i64 [ %arg.bits.5.0, %B0.endif.endif.else.endif.if ], [ 1024, %B0.endif.else.endif.endif.endif.if ]
  %.504 = getelementptr i32, ptr %arg.bits.4, i64 %.391.sroa.0.3
  %.552 = add nsw i64 %arg.left.5.0, 1
  %.553 = ashr i64 %.552, 1
  %.567 = icmp sgt i64 %arg.out.2, 0
  br i1 %.567, label %B198.preheader, label %common.ret

B198.preheader:                                   ; preds = %B0.endif.endif.else.endif.endif.endif.if
  %.978 = icmp sgt i64 %arg.left_pairs.2, 0
  %.1502 = icmp slt i64 %arg.products.5.0, 1
  %.984 = add nsw i64 %arg.right.5.1, 32
  %.1023.not = icmp eq i64 %arg.kind, 1
  %.1234 = insertelement <8 x double> poison, double %arg.unit, i64 0
  %.1235 = shufflevector <8 x double> %.1234, <8 x double> poison, <8 x i32> zeroinitializer
  br label %B198

B198.endif.endif:                                 ; preds = %B198.endif.else.endif.endif.endif, %B198.endif.else.endif.endif.endif.if
  %.648.sroa.13.0 = phi i64 [ %arg.base.5.0, %B198.endif.else.endif.endif.endif.if ], [ %.648.sroa.13.1, %B198.endif.else.endif.endif.endif ]
  %.736 = sub i64 %.648.sroa.13.0, %.648.sroa.0.3
  %.745 = tail call i64 @llvm.smax.i64(i64 %.736, i64 0)
  %.761 = getelementptr i16, ptr %arg.base.4, i64 %.648.sroa.0.3
  %.831 = select i1 %.658, i64 %arg.out.5.0, i64 0
  %.832 = add i64 %.831, %done.2.0
  %.835 = icmp slt i64 %.832, 0
  br i1 %.835, label %B198.endif.endif.else.if, label %B198.endif.endif.else.endif, !prof !0

B198.endif.else.if:                               ; preds = %B198
  br label %B198.endif.else.endif

B198.endif.else.endif:                            ; preds = %B198.endif.else.if, %B198
  %.648.sroa.0.1 = phi i64 [ 0, %B198.endif.else.if ], [ %.660, %B198 ]
  %.668.not = icmp slt i64 %.660, %arg.base.5.0
  br i1 %.668.not, label %B198.endif.else.endif.endif, label %B198.endif.else.endif.if, !prof !1

B198.endif.else.endif.if:                         ; preds = %B198.endif.else.endif
  br label %B198.endif.else.endif.endif

B198.endif.else.endif.endif:                      ; preds = %B198.endif.else.endif.if, %B198.endif.else.endif
  %.648.sroa.0.3 = phi i64 [ %arg.base.5.0, %B198.endif.else.endif.if ], [ %.648.sroa.0.1, %B198.endif.else.endif ]
  %.675 = icmp slt i64 %.620, 0
  %.676 = select i1 %.675, i64 %arg.base.5.0, i64 0
  %.677 = add i64 %.676, %.620
  %.680 = icmp slt i64 %.677, 0
  br i1 %.680, label %B198.endif.else.endif.endif.if, label %B198.endif.else.endif.endif.endif, !prof !0

B198.endif.else.endif.endif.if:                   ; preds = %B198.endif.else.endif.endif
  br label %B198.endif.else.endif.endif.endif

B198.endif.else.endif.endif.endif:                ; preds = %B198.endif.else.endif.endif.if, %B198.endif.else.endif.endif
  %.648.sroa.13.1 = phi i64 [ 0, %B198.endif.else.endif.endif.if ], [ %.677, %B198.endif.else.endif.endif ]
  %.685.not = icmp slt i64 %.677, %arg.base.5.0
  br i1 %.685.not, label %B198.endif.endif, label %B198.endif.else.endif.endif.endif.if, !prof !1

B198.endif.else.endif.endif.endif.if:             ; preds = %B198.endif.else.endif.endif.endif
  br label %B198.endif.endif

B198.endif.endif.endif:                           ; preds = %B198.endif.endif.else.endif.endif.endif, %B198.endif.endif.else.endif.endif.endif.if
  %.820.sroa.13.0 = phi i64 [ %arg.out.5.0, %B198.endif.endif.else.endif.endif.endif.if ], [ %.820.sroa.13.1, %B198.endif.endif.else.endif.endif.endif ]
  %.908 = sub i64 %.820.sroa.13.0, %.820.sroa.0.3
  %.917 = tail call i64 @llvm.smax.i64(i64 %.908, i64 0)
  %.933 = getelementptr i16, ptr %arg.out.4, i64 %.820.sroa.0.3
  br i1 %.978, label %B332, label %B594.else.endif

B198.endif.endif.else.if:                         ; preds = %B198.endif.endif
  br label %B198.endif.endif.else.endif

B198.endif.endif.else.endif:                      ; preds = %B198.endif.endif.else.if, %B198.endif.endif
  %.820.sroa.0.1 = phi i64 [ 0, %B198.endif.endif.else.if ], [ %.832, %B198.endif.endif ]
  %.840.not = icmp slt i64 %.832, %arg.out.5.0
  br i1 %.840.not, label %B198.endif.endif.else.endif.endif, label %B198.endif.endif.else.endif.if, !prof !1

B198.endif.endif.else.endif.if:                   ; preds = %B198.endif.endif.else.endif
  br label %B198.endif.endif.else.endif.endif

B198.endif.endif.else.endif.endif:                ; preds = %B198.endif.endif.else.endif.if, %B198.endif.endif.else.endif
  %.820.sroa.0.3 = phi i64 [ %arg.out.5.0, %B198.endif.endif.else.endif.if ], [ %.820.sroa.0.1, %B198.endif.endif.else.endif ]
  %.848 = select i1 %.675, i64 %arg.out.5.0, i64 0
  %.849 = add i64 %.848, %.620
  %.852 = icmp slt i64 %.849, 0
  br i1 %.852, label %B198.endif.endif.else.endif.endif.if, label %B198.endif.endif.else.endif.endif.endif, !prof !0

B198.endif.endif.else.endif.endif.if:             ; preds = %B198.endif.endif.else.endif.endif
  br label %B198.endif.endif.else.endif.endif.endif

B198.endif.endif.else.endif.endif.endif:          ; preds = %B198.endif.endif.else.endif.endif.if, %B198.endif.endif.else.endif.endif
  %.820.sroa.13.1 = phi i64 [ 0, %B198.endif.endif.else.endif.endif.if ], [ %.849, %B198.endif.endif.else.endif.endif ]
  %.857.not = icmp slt i64 %.849, %arg.out.5.0
  br i1 %.857.not, label %B198.endif.endif.endif, label %B198.endif.endif.else.endif.endif.endif.if, !prof !1

B198.endif.endif.else.endif.endif.endif.if:       ; preds = %B198.endif.endif.else.endif.endif.endif
  br label %B198.endif.endif.endif

B488.if:                                          ; preds = %B332, %B488.if
  %.1110.0904 = phi i64 [ %.1172, %B488.if ], [ %.1142, %B332 ]
  %.1107.0903 = phi i64 [ %.1176, %B488.if ], [ 0, %B332 ]
  %.1172 = add nsw i64 %.1110.0904, -1
  %.1176 = add nuw i64 %.1107.0903, 8
  %.1223 = getelementptr i16, ptr %.761, i64 %.1107.0903
  %.1225 = load <8 x i16>, ptr %.1223, align 2
  %.1226 = zext <8 x i16> %.1225 to <8 x i32>
  %.1227 = shl nuw <8 x i32> %.1226, splat (i32 16)
  %.1228 = bitcast <8 x i32> %.1227 to <8 x float>
  %.1229 = fpext <8 x float> %.1228 to <8 x double>
  %.1230 = getelementptr i32, ptr %arg.sums.4, i64 %.1107.0903
  %.1232 = load <8 x i32>, ptr %.1230, align 4
  %.1233 = sitofp <8 x i32> %.1232 to <8 x double>
  %.1236 = fmul <8 x double> %.1235, %.1233
  %.1237 = fadd <8 x double> %.1236, %.1229
  %.1238 = fptrunc <8 x double> %.1237 to <8 x float>
  %.1239 = bitcast <8 x float> %.1238 to <8 x i32>
  %.1240 = lshr <8 x i32> %.1239, splat (i32 16)
  %.1241 = and <8 x i32> %.1240, splat (i32 1)
  %.1242 = add <8 x i32> %.1239, splat (i32 32767)
  %.1243 = add <8 x i32> %.1242, %.1241
  %.1244 = lshr <8 x i32> %.1243, splat (i32 16)
  %.1245 = trunc nuw <8 x i32> %.1244 to <8 x i16>
  %1 = and <8 x i32> %.1226, splat (i32 32640)
  %.1247.not = icmp eq <8 x i32> %1, splat (i32 32640)
  %.1248 = select <8 x i1> %.1247.not, <8 x i16> %.1225, <8 x i16> %.1245
  %.1249 = getelementptr i16, ptr %.933, i64 %.1107.0903
  store <8 x i16> %.1248, ptr %.1249, align 2
  %.1163 = icmp samesign ugt i64 %.1110.0904, 1
  br i1 %.1163, label %B488.if, label %B532

B564.if:                                          ; preds = %B532, %B564.if
  %.1285.0907 = phi i64 [ %.1347, %B564.if ], [ %.1295, %B532 ]
  %.1282.0906 = phi i64 [ %.1351, %B564.if ], [ %"$phi442.0.2.1898", %B532 ]
  %.1347 = add nsw i64 %.1285.0907, -1
  %.1351 = add i64 %.1282.0906, 1
  %.1389 = icmp slt i64 %.1282.0906, 0
  %.1390 = select i1 %.1389, i64 %arg.sums.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.sums.4, i64 %.1282.0906
  %.1404 = getelementptr i32, ptr %2, i64 %.1390
  %.1405 = load i32, ptr %.1404, align 4
  %.1420 = select i1 %.1389, i64 %arg.products.5.0, i64 0
  %3 = getelementptr double, ptr %arg.products.4, i64 %.1282.0906
  %.1434 = getelementptr double, ptr %3, i64 %.1420
  %.1435 = sitofp i32 %.1405 to double
  store double %.1435, ptr %.1434, align 8
  %.1338 = icmp samesign ugt i64 %.1285.0907, 1
  br i1 %.1338, label %B564.if, label %B648

B594.endif:                                       ; preds = %B594.else.endif.endif.endif, %B594.else.endif.endif.endif.if
  %.1482.sroa.13.0 = phi i64 [ %arg.products.5.0, %B594.else.endif.endif.endif.if ], [ %.1482.sroa.13.1, %B594.else.endif.endif.endif ]
  %.1570 = sub i64 %.1482.sroa.13.0, %.1482.sroa.0.3
  %.1579 = tail call i64 @llvm.smax.i64(i64 %.1570, i64 0)
  %.1595 = getelementptr double, ptr %arg.products.4, i64 %.1482.sroa.0.3
  call fastcc void @_ZN14sparse_kernels7lowrank11product_rowB4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE(ptr %.1628, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.5.1, i64 %row.2.0, i64 %column.3.0, i64 %.1579, ptr %.1595, i64 %.1579)
  br label %B648

B594.else.endif:                                  ; preds = %B198.endif.endif.endif
  br i1 %.1502, label %B594.else.endif.if, label %B594.else.endif.endif, !prof !0

B594.else.endif.if:                               ; preds = %B594.else.endif
  br label %B594.else.endif.endif

B594.else.endif.endif:                            ; preds = %B594.else.endif.if, %B594.else.endif
  %.1482.sroa.0.3 = phi i64 [ %arg.products.5.0, %B594.else.endif.if ], [ 0, %B594.else.endif ]
  %.1509 = icmp slt i64 %.14.i.fr, 0
  %.1510 = select i1 %.1509, i64 %arg.products.5.0, i64 0
  %.1511 = add i64 %.1510, %.16.i
  %.1514 = icmp slt i64 %.1511, 0
  br i1 %.1514, label %B594.else.endif.endif.if, label %B594.else.endif.endif.endif, !prof !0

B594.else.endif.endif.if:                         ; preds = %B594.else.endif.endif
  br label %B594.else.endif.endif.endif

B594.else.endif.endif.endif:                      ; preds = %B594.else.endif.endif.if, %B594.else.endif.endif
  %.1482.sroa.13.1 = phi i64 [ 0, %B594.else.endif.endif.if ], [ %.1511, %B594.else.endif.endif ]
  %.1519.not = icmp slt i64 %.1511, %arg.products.5.0
  br i1 %.1519.not, label %B594.endif, label %B594.else.endif.endif.endif.if, !prof !1

B594.else.endif.endif.endif.if:                   ; preds = %B594.else.endif.endif.endif
  br label %B594.endif

B660.else:                                        ; preds = %B648
  %.1708 = icmp slt i64 %quick.2.1, 0
  %.1709 = select i1 %.1708, i64 %.745, i64 0
  %.1710 = add i64 %.1709, %quick.2.1
  %.1713 = icmp slt i64 %.1710, 0
  br i1 %.1713, label %B660.else.if, label %B660.else.endif, !prof !0

B660.endif:                                       ; preds = %B660.else.endif.endif.endif, %B660.else.endif.endif.endif.if
  %.1698.sroa.13.0 = phi i64 [ %.745, %B660.else.endif.endif.endif.if ], [ %.1698.sroa.13.1, %B660.else.endif.endif.endif ]
  %.1786 = sub nsw i64 %.1698.sroa.13.0, %.1698.sroa.0.3
  %.1795 = tail call i64 @llvm.smax.i64(i64 %.1786, i64 0)
  %.1811 = getelementptr i16, ptr %.761, i64 %.1698.sroa.0.3
  %.1866 = select i1 %.1708, i64 %arg.products.5.0, i64 0
  %.1867 = add i64 %.1866, %quick.2.1
  %.1870 = icmp slt i64 %.1867, 0
  br i1 %.1870, label %B660.endif.else.if, label %B660.endif.else.endif, !prof !0

B660.else.if:                                     ; preds = %B660.else
  br label %B660.else.endif

B660.else.endif:                                  ; preds = %B660.else.if, %B660.else
  %.1698.sroa.0.1 = phi i64 [ 0, %B660.else.if ], [ %.1710, %B660.else ]
  %.1718.not = icmp slt i64 %.1710, %.745
  br i1 %.1718.not, label %B660.else.endif.endif, label %B660.else.endif.if, !prof !1

B660.else.endif.if:                               ; preds = %B660.else.endif
  br label %B660.else.endif.endif

B660.else.endif.endif:                            ; preds = %B660.else.endif.if, %B660.else.endif
  %.1698.sroa.0.3 = phi i64 [ %.745, %B660.else.endif.if ], [ %.1698.sroa.0.1, %B660.else.endif ]
  %.1725 = icmp slt i64 %.14.i.fr, 0
  %.1726 = select i1 %.1725, i64 %.745, i64 0
  %.1727 = add i64 %.1726, %.16.i
  %.1730 = icmp slt i64 %.1727, 0
  br i1 %.1730, label %B660.else.endif.endif.if, label %B660.else.endif.endif.endif, !prof !0

B660.else.endif.endif.if:                         ; preds = %B660.else.endif.endif
  br label %B660.else.endif.endif.endif

B660.else.endif.endif.endif:                      ; preds = %B660.else.endif.endif.if, %B660.else.endif.endif
  %.1698.sroa.13.1 = phi i64 [ 0, %B660.else.endif.endif.if ], [ %.1727, %B660.else.endif.endif ]
  %.1735.not = icmp slt i64 %.1727, %.745
  br i1 %.1735.not, label %B660.endif, label %B660.else.endif.endif.endif.if, !prof !1

B660.else.endif.endif.endif.if:                   ; preds = %B660.else.endif.endif.endif
  br label %B660.endif

B660.endif.else.if:                               ; preds = %B660.endif
  br label %B660.endif.else.endif

B660.endif.else.endif:                            ; preds = %B660.endif.else.if, %B660.endif
  %.1855.sroa.0.1 = phi i64 [ 0, %B660.endif.else.if ], [ %.1867, %B660.endif ]
  %.1875.not = icmp slt i64 %.1867, %arg.products.5.0
  br i1 %.1875.not, label %B660.endif.else.endif.endif, label %B660.endif.else.endif.if, !prof !1

B660.endif.else.endif.if:                         ; preds = %B660.endif.else.endif
  br label %B660.endif.else.endif.endif

B660.endif.else.endif.endif:                      ; preds = %B660.endif.else.endif.if, %B660.endif.else.endif
  %.1855.sroa.0.3 = phi i64 [ %arg.products.5.0, %B660.endif.else.endif.if ], [ %.1855.sroa.0.1, %B660.endif.else.endif ]
  %.1968 = getelementptr double, ptr %arg.products.4, i64 %.1855.sroa.0.3
  %.2021 = select i1 %.1708, i64 %.917, i64 0
  %.2022 = add i64 %.2021, %quick.2.1
  %.2025 = icmp slt i64 %.2022, 0
  br i1 %.2025, label %B660.endif.endif.else.if, label %B660.endif.endif.else.endif, !prof !0

B660.endif.endif.else.if:                         ; preds = %B660.endif.else.endif.endif
  br label %B660.endif.endif.else.endif

B660.endif.endif.else.endif:                      ; preds = %B660.endif.endif.else.if, %B660.endif.else.endif.endif
  %.2010.sroa.0.1 = phi i64 [ 0, %B660.endif.endif.else.if ], [ %.2022, %B660.endif.else.endif.endif ]
  %.2030.not = icmp slt i64 %.2022, %.917
  br i1 %.2030.not, label %B660.endif.endif.else.endif.endif, label %B660.endif.endif.else.endif.if, !prof !1

B660.endif.endif.else.endif.if:                   ; preds = %B660.endif.endif.else.endif
  br label %B660.endif.endif.else.endif.endif

B660.endif.endif.else.endif.endif:                ; preds = %B660.endif.endif.else.endif.if, %B660.endif.endif.else.endif
  %.2010.sroa.0.3 = phi i64 [ %.917, %B660.endif.endif.else.endif.if ], [ %.2010.sroa.0.1, %B660.endif.endif.else.endif ]
  %.2123 = getelementptr i16, ptr %.933, i64 %.2010.sroa.0.3
  call fastcc void @_ZN14sparse_kernels7lowrank6_movedB4v140B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE(ptr %.2161, i64 %.1795, ptr %.1811, i64 %arg.kind, ptr %arg.values.4, ptr %.1968, double %arg.unit, ptr %arg.reals.4, ptr %arg.bits.4, ptr %.336, ptr %.504, ptr %.2123)
  br label %B776
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.left.4, ptr readonly captures(none) %arg.right.4, i64 range(i64 -4611686018427387904, 4611686018427387904) %arg.pairs, i64 range(i64 -9223372036854775776, -9223372036854775808) %arg.room, i64 %arg.row, i64 %arg.column, i64 %arg.size, ptr writeonly captures(none) %arg.sums.4) unnamed_addr #1 {
entry:
  %0 = add nuw i64 %arg.size, 31
  %.110 = lshr i64 %0, 5
  %.87.inv = icmp slt i64 %arg.size, 1
  %.131107.not110 = icmp eq i64 %.110, 0
  %.131107.not = select i1 %.87.inv, i1 true, i1 %.131107.not110
  br i1 %.131107.not, label %B116, label %B48.if.lr.ph

B48.if.lr.ph:                                     ; preds = %entry
  %factor.op.mul = mul i64 %arg.pairs, %arg.row
  %.210.idx = shl i64 %factor.op.mul, 2
  %.210 = getelementptr i8, ptr %arg.left.4, i64 %.210.idx
  %.21298 = icmp sgt i64 %arg.pairs, 0
  br label %B48.if

B116:                                             ; preds = %for.end, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B48.if:                                           ; preds = %B48.if.lr.ph, %for.end
  %.76.0109 = phi i64 [ %.110, %B48.if.lr.ph ], [ %.140, %for.end ]
  %.73.0108 = phi i64 [ 0, %B48.if.lr.ph ], [ %.144, %for.end ]
  %.140 = add nsw i64 %.76.0109, -1
  %.144 = add nuw i64 %.73.0108, 32
  %.174 = add nsw i64 %.73.0108, %arg.column
  br i1 %.21298, label %for.body, label %for.end

for.body:                                         ; preds = %B48.if, %for.body
  %loop.index103 = phi i64 [ %.273, %for.body ], [ 0, %B48.if ]
  %.207.0102 = phi <8 x i32> [ %.271, %for.body ], [ zeroinitializer, %B48.if ]
  %.204.0101 = phi <8 x i32> [ %.259, %for.body ], [ zeroinitializer, %B48.if ]
  %.201.0100 = phi <8 x i32> [ %.247, %for.body ], [ zeroinitializer, %B48.if ]
  %.198.099 = phi <8 x i32> [ %.235, %for.body ], [ zeroinitializer, %B48.if ]
  %.215.idx = shl i64 %loop.index103, 2
  %.215 = getelementptr i8, ptr %.210, i64 %.215.idx
  %.217 = load i32, ptr %.215, align 2
  %.218 = insertelement <8 x i32> poison, i32 %.217, i64 0
  %.219 = shufflevector <8 x i32> %.218, <8 x i32> poison, <8 x i32> zeroinitializer
  %.220 = bitcast <8 x i32> %.219 to <16 x i16>
  %.221 = sext <16 x i16> %.220 to <16 x i32>
  %.222 = mul i64 %loop.index103, %arg.room
  %.223 = add i64 %.174, %.222
  %.226.idx = shl i64 %.223, 2
  %.226 = getelementptr i8, ptr %arg.right.4, i64 %.226.idx
  %.228 = load <16 x i16>, ptr %.226, align 2
  %.229 = sext <16 x i16> %.228 to <16 x i32>
  %.230 = mul nsw <16 x i32> %.221, %.229
  %.231 = shufflevector <16 x i32> %.230, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.232 = shufflevector <16 x i32> %.230, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.234 = add <8 x i32> %.232, %.198.099
  %.235 = add <8 x i32> %.234, %.231
  %.238 = getelementptr i8, ptr %.226, i64 32
  %.240 = load <16 x i16>, ptr %.238, align 2
  %.241 = sext <16 x i16> %.240 to <16 x i32>
  %.242 = mul nsw <16 x i32> %.221, %.241
  %.243 = shufflevector <16 x i32> %.242, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.244 = shufflevector <16 x i32> %.242, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.246 = add <8 x i32> %.244, %.201.0100
  %.247 = add <8 x i32> %.246, %.243
  %.250 = getelementptr i8, ptr %.226, i64 64
  %.252 = load <16 x i16>, ptr %.250, align 2
  %.253 = sext <16 x i16> %.252 to <16 x i32>
  %.254 = mul nsw <16 x i32> %.253, %.221
  %.255 = shufflevector <16 x i32> %.254, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.256 = shufflevector <16 x i32> %.254, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.258 = add <8 x i32> %.256, %.204.0101
  %.259 = add <8 x i32> %.258, %.255
  %.262 = getelementptr i8, ptr %.226, i64 96
  %.264 = load <16 x i16>, ptr %.262, align 2
  %.265 = sext <16 x i16> %.264 to <16 x i32>
  %.266 = mul nsw <16 x i32> %.265, %.221
  %.267 = shufflevector <16 x i32> %.266, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.268 = shufflevector <16 x i32> %.266, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.270 = add <8 x i32> %.268, %.207.0102
  %.271 = add <8 x i32> %.270, %.267
  %.273 = add nuw nsw i64 %loop.index103, 1
  %exitcond.not = icmp eq i64 %.273, %arg.pairs
  br i1 %exitcond.not, label %for.end, label %for.body

for.end:                                          ; preds = %for.body, %B48.if
  %.198.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.235, %for.body ]
  %.201.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.247, %for.body ]
  %.204.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.259, %for.body ]
  %.207.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.271, %for.body ]
  %.277 = getelementptr i32, ptr %arg.sums.4, i64 %.73.0108
  store <8 x i32> %.198.0.lcssa, ptr %.277, align 4
  %.282 = getelementptr i8, ptr %.277, i64 32
  store <8 x i32> %.201.0.lcssa, ptr %.282, align 4
  %.287 = getelementptr i8, ptr %.277, i64 64
  store <8 x i32> %.204.0.lcssa, ptr %.287, align 4
  %.292 = getelementptr i8, ptr %.277, i64 96
  store <8 x i32> %.207.0.lcssa, ptr %.292, align 4
  %.131 = icmp samesign ugt i64 %.76.0109, 1
  br i1 %.131, label %B48.if, label %B116
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels7lowrank11product_rowB4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.5.1, i64 %arg.row, i64 %arg.column, i64 %arg.out.2, ptr captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.238 = icmp slt i64 %arg.out.5.0, 1
  br i1 %.238, label %.304.if, label %.304.endif.preheader, !prof !0

B86:                                              ; preds = %B86.preheader, %B472
  %k.3.0 = phi i64 [ %.1744, %B472 ], [ 0, %B86.preheader ]
  %.440 = mul i64 %k.3.0, %arg.left.5.1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.440
  %.445 = load double, ptr %gep, align 8
  %.447 = or disjoint i64 %k.3.0, 1
  %.493 = mul i64 %.447, %arg.left.5.1
  %gep761 = getelementptr double, ptr %invariant.gep, i64 %.493
  %.498 = load double, ptr %gep761, align 8
  %.500 = or disjoint i64 %k.3.0, 2
  %.546 = mul i64 %.500, %arg.left.5.1
  %gep763 = getelementptr double, ptr %invariant.gep, i64 %.546
  %.551 = load double, ptr %gep763, align 8
  %.553 = or disjoint i64 %k.3.0, 3
  %.599 = mul i64 %.553, %arg.left.5.1
  %gep765 = getelementptr double, ptr %invariant.gep, i64 %.599
  %.604 = load double, ptr %gep765, align 8
  br i1 %.681, label %B86.else.if, label %B86.else.endif, !prof !0

B472:                                             ; preds = %B344.if, %B86.endif.endif.endif.else.endif.endif.endif
  %.1744 = add nuw nsw i64 %k.3.0, 4
  %.1749 = add nuw nsw i64 %k.3.0, 8
  %.1751.not = icmp sgt i64 %.1749, %arg.left.5.0
  br i1 %.1751.not, label %B500, label %B86

B500:                                             ; preds = %B472, %.304.if
  %k.4.1 = phi i64 [ 0, %.304.if ], [ %.1744, %B472 ]
  %.1766 = icmp slt i64 %k.4.1, %arg.left.5.0
  br i1 %.1766, label %B512.preheader, label %common.ret

B512.preheader:                                   ; preds = %B500
  %.1800 = icmp slt i64 %arg.row, 0
  %.1801 = select i1 %.1800, i64 %arg.left.5.1, i64 0
  %invariant.gep769 = getelementptr double, ptr %arg.left.4, i64 %arg.row
  %invariant.gep771 = getelementptr double, ptr %invariant.gep769, i64 %.1801
  %.1876 = icmp slt i64 %arg.column, 0
  %.1877 = select i1 %.1876, i64 %arg.right.5.1, i64 0
  %.1878 = add i64 %.1877, %arg.column
  %.1881 = icmp slt i64 %.1878, 0
  %.1886.not = icmp slt i64 %.1878, %arg.right.5.1
  %.2108766.not = icmp slt i64 %arg.out.2, 1
  br label %B512

B512:                                             ; preds = %B512.preheader, %B652
  %k.5.0 = phi i64 [ %.2249, %B652 ], [ %k.4.1, %B512.preheader ]
  %.1797 = icmp slt i64 %k.5.0, 0
  %.1798 = select i1 %.1797, i64 %arg.left.5.0, i64 0
  %.1799 = add i64 %.1798, %k.5.0
  %.1819 = mul i64 %.1799, %arg.left.5.1
  %gep772 = getelementptr double, ptr %invariant.gep771, i64 %.1819
  %.1824 = load double, ptr %gep772, align 8
  %.1864 = select i1 %.1797, i64 %arg.right.5.0, i64 0
  %.1865 = add i64 %.1864, %k.5.0
  br i1 %.1881, label %B512.else.if, label %B512.else.endif, !prof !0

B652:                                             ; preds = %B596.if, %B512.else.endif.endif.endif
  %.2249 = add nsw i64 %k.5.0, 1
  %exitcond774.not = icmp eq i64 %.2249, %arg.left.5.0
  br i1 %exitcond774.not, label %common.ret, label %B512

common.ret:                                       ; preds = %B652, %B500
  store ptr null, ptr %retptr, align 8
  ret void

.304.endif.preheader:                             ; preds = %entry
  %0 = shl i64 %arg.out.5.0, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.out.4, i8 0, i64 %0, i1 false)
  br label %.304.if

.304.if:                                          ; preds = %entry, %.304.endif.preheader
  %.387 = icmp sgt i64 %arg.left.5.0, 3
  br i1 %.387, label %B86.preheader, label %B500

B86.preheader:                                    ; preds = %.304.if
  %.421 = icmp slt i64 %arg.row, 0
  %.422 = select i1 %.421, i64 %arg.left.5.1, i64 0
  %1 = getelementptr double, ptr %arg.left.4, i64 %.422
  %invariant.gep = getelementptr double, ptr %1, i64 %arg.row
  %.676 = icmp slt i64 %arg.column, 0
  %.677 = select i1 %.676, i64 %arg.right.5.1, i64 0
  %.678 = add i64 %.677, %arg.column
  %.681 = icmp slt i64 %.678, 0
  %.686.not = icmp slt i64 %.678, %arg.right.5.1
  %.1492757.not = icmp slt i64 %arg.out.2, 1
  br label %B86

B86.else.if:                                      ; preds = %B86
  br label %B86.else.endif

B86.else.endif:                                   ; preds = %B86.else.if, %B86
  %.666.sroa.0.1 = phi i64 [ 0, %B86.else.if ], [ %.678, %B86 ]
  br i1 %.686.not, label %B86.else.endif.endif.endif, label %B86.else.endif.if, !prof !1

B86.else.endif.if:                                ; preds = %B86.else.endif
  br label %B86.else.endif.endif.endif

B86.else.endif.endif.endif:                       ; preds = %B86.else.endif, %B86.else.endif.if
  %.666.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.else.endif.if ], [ %.666.sroa.0.1, %B86.else.endif ]
  %.783 = mul i64 %k.3.0, %arg.right.5.1
  %2 = getelementptr double, ptr %arg.right.4, i64 %.783
  %.787 = getelementptr double, ptr %2, i64 %.666.sroa.0.3
  br i1 %.681, label %B86.endif.else.if, label %B86.endif.else.endif, !prof !0

B86.endif.else.if:                                ; preds = %B86.else.endif.endif.endif
  br label %B86.endif.else.endif

B86.endif.else.endif:                             ; preds = %B86.endif.else.if, %B86.else.endif.endif.endif
  %.858.sroa.0.1 = phi i64 [ 0, %B86.endif.else.if ], [ %.678, %B86.else.endif.endif.endif ]
  br i1 %.686.not, label %B86.endif.else.endif.endif.endif, label %B86.endif.else.endif.if, !prof !1

B86.endif.else.endif.if:                          ; preds = %B86.endif.else.endif
  br label %B86.endif.else.endif.endif.endif

B86.endif.else.endif.endif.endif:                 ; preds = %B86.endif.else.endif, %B86.endif.else.endif.if
  %.858.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.endif.else.endif.if ], [ %.858.sroa.0.1, %B86.endif.else.endif ]
  %.975 = mul i64 %.447, %arg.right.5.1
  %3 = getelementptr double, ptr %arg.right.4, i64 %.975
  %.979 = getelementptr double, ptr %3, i64 %.858.sroa.0.3
  br i1 %.681, label %B86.endif.endif.else.if, label %B86.endif.endif.else.endif, !prof !0

B86.endif.endif.else.if:                          ; preds = %B86.endif.else.endif.endif.endif
  br label %B86.endif.endif.else.endif

B86.endif.endif.else.endif:                       ; preds = %B86.endif.endif.else.if, %B86.endif.else.endif.endif.endif
  %.1050.sroa.0.1 = phi i64 [ 0, %B86.endif.endif.else.if ], [ %.678, %B86.endif.else.endif.endif.endif ]
  br i1 %.686.not, label %B86.endif.endif.else.endif.endif.endif, label %B86.endif.endif.else.endif.if, !prof !1

B86.endif.endif.else.endif.if:                    ; preds = %B86.endif.endif.else.endif
  br label %B86.endif.endif.else.endif.endif.endif

B86.endif.endif.else.endif.endif.endif:           ; preds = %B86.endif.endif.else.endif, %B86.endif.endif.else.endif.if
  %.1050.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.endif.endif.else.endif.if ], [ %.1050.sroa.0.1, %B86.endif.endif.else.endif ]
  %.1167 = mul i64 %.500, %arg.right.5.1
  %4 = getelementptr double, ptr %arg.right.4, i64 %.1167
  %.1171 = getelementptr double, ptr %4, i64 %.1050.sroa.0.3
  br i1 %.681, label %B86.endif.endif.endif.else.if, label %B86.endif.endif.endif.else.endif, !prof !0

B86.endif.endif.endif.else.if:                    ; preds = %B86.endif.endif.else.endif.endif.endif
  br label %B86.endif.endif.endif.else.endif

B86.endif.endif.endif.else.endif:                 ; preds = %B86.endif.endif.endif.else.if, %B86.endif.endif.else.endif.endif.endif
  %.1251.sroa.0.1 = phi i64 [ 0, %B86.endif.endif.endif.else.if ], [ %.678, %B86.endif.endif.else.endif.endif.endif ]
  br i1 %.686.not, label %B86.endif.endif.endif.else.endif.endif.endif, label %B86.endif.endif.endif.else.endif.if, !prof !1

B86.endif.endif.endif.else.endif.if:              ; preds = %B86.endif.endif.endif.else.endif
  br label %B86.endif.endif.endif.else.endif.endif.endif

B86.endif.endif.endif.else.endif.endif.endif:     ; preds = %B86.endif.endif.endif.else.endif, %B86.endif.endif.endif.else.endif.if
  %.1251.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.endif.endif.endif.else.endif.if ], [ %.1251.sroa.0.1, %B86.endif.endif.endif.else.endif ]
  %.1368 = mul i64 %.553, %arg.right.5.1
  %5 = getelementptr double, ptr %arg.right.4, i64 %.1368
  %.1372 = getelementptr double, ptr %5, i64 %.1251.sroa.0.3
  br i1 %.1492757.not, label %B472, label %B344.if

B344.if:                                          ; preds = %B86.endif.endif.endif.else.endif.endif.endif, %B344.if
  %.1434.0758 = phi i64 [ %.1505, %B344.if ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif ]
  %.1505 = add nuw nsw i64 %.1434.0758, 1
  %6 = getelementptr double, ptr %arg.out.4, i64 %.1434.0758
  %.1559 = load double, ptr %6, align 8
  %7 = getelementptr double, ptr %.787, i64 %.1434.0758
  %.1589 = load double, ptr %7, align 8
  %.1591 = fmul double %.445, %.1589
  %8 = getelementptr double, ptr %.979, i64 %.1434.0758
  %.1621 = load double, ptr %8, align 8
  %.1623 = fmul double %.498, %.1621
  %.1624 = fadd double %.1591, %.1623
  %9 = getelementptr double, ptr %.1171, i64 %.1434.0758
  %.1654 = load double, ptr %9, align 8
  %.1656 = fmul double %.551, %.1654
  %10 = getelementptr double, ptr %.1372, i64 %.1434.0758
  %.1686 = load double, ptr %10, align 8
  %.1688 = fmul double %.604, %.1686
  %.1689 = fadd double %.1656, %.1688
  %.1690 = fadd double %.1624, %.1689
  %.1691 = fadd double %.1559, %.1690
  store double %.1691, ptr %6, align 8
  %exitcond.not = icmp eq i64 %arg.out.2, %.1505
  br i1 %exitcond.not, label %B472, label %B344.if

B512.else.if:                                     ; preds = %B512
  br label %B512.else.endif

B512.else.endif:                                  ; preds = %B512.else.if, %B512
  %.1866.sroa.0.1 = phi i64 [ 0, %B512.else.if ], [ %.1878, %B512 ]
  br i1 %.1886.not, label %B512.else.endif.endif.endif, label %B512.else.endif.if, !prof !1

B512.else.endif.if:                               ; preds = %B512.else.endif
  br label %B512.else.endif.endif.endif

B512.else.endif.endif.endif:                      ; preds = %B512.else.endif, %B512.else.endif.if
  %.1866.sroa.0.3 = phi i64 [ %arg.right.5.1, %B512.else.endif.if ], [ %.1866.sroa.0.1, %B512.else.endif ]
  %.1983 = mul i64 %.1865, %arg.right.5.1
  %11 = getelementptr double, ptr %arg.right.4, i64 %.1983
  %.1987 = getelementptr double, ptr %11, i64 %.1866.sroa.0.3
  br i1 %.2108766.not, label %B652, label %B596.if

B596.if:                                          ; preds = %B512.else.endif.endif.endif, %B596.if
  %.2052.0767 = phi i64 [ %.2121, %B596.if ], [ 0, %B512.else.endif.endif.endif ]
  %.2121 = add nuw nsw i64 %.2052.0767, 1
  %12 = getelementptr double, ptr %arg.out.4, i64 %.2052.0767
  %.2175 = load double, ptr %12, align 8
  %13 = getelementptr double, ptr %.1987, i64 %.2052.0767
  %.2205 = load double, ptr %13, align 8
  %.2207 = fmul double %.1824, %.2205
  %.2208 = fadd double %.2175, %.2207
  store double %.2208, ptr %12, align 8
  %exitcond773.not = icmp eq i64 %arg.out.2, %.2121
  br i1 %exitcond773.not, label %B652, label %B596.if
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels7lowrank6_movedB4v140B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.words.2, ptr readonly captures(none) %arg.words.4, i64 %arg.kind, ptr readonly captures(none) %arg.values.4, ptr readonly captures(none) %arg.products.4, double %arg.unit, ptr captures(none) %arg.reals.4, ptr captures(none) %arg.bits.4, ptr writeonly captures(none) %arg.small.4, ptr readonly captures(none) %arg.small_bits.4, ptr writeonly captures(none) %arg.found.4) unnamed_addr #1 {
entry:
  %.109 = icmp eq i64 %arg.kind, 1
  br i1 %.109, label %B40, label %B112

B40:                                              ; preds = %entry
  %spec.select = tail call i64 @llvm.smax.i64(i64 %arg.words.2, i64 0)
  %.193875.not = icmp slt i64 %arg.words.2, 1
  br i1 %.193875.not, label %common.ret, label %B70.if

B112:                                             ; preds = %entry
  %.330 = icmp eq i64 %arg.kind, 0
  %. = select i1 %.330, i32 16, i32 0
  %spec.select870 = tail call i64 @llvm.smax.i64(i64 %arg.words.2, i64 0)
  %.431872.not = icmp slt i64 %arg.words.2, 1
  br i1 %.431872.not, label %common.ret, label %B208.if

B308.if.preheader:                                ; preds = %B208.if, %B70.if
  %storemerge863.pre-phi = phi i64 [ %spec.select, %B70.if ], [ %spec.select870, %B208.if ]
  br label %B308.if

B530:                                             ; preds = %B308.if
  %0 = getelementptr double, ptr %arg.products.4, i64 %.566.0879
  %.725 = load double, ptr %0, align 8
  %.727 = fmul double %arg.unit, %.725
  %.694 = fpext float %.693 to double
  %.728 = fadd double %.727, %.694
  %.729 = fptrunc double %.728 to float
  br label %B592

B592:                                             ; preds = %B308.if, %B530
  %"$phi592.1.2.1" = phi float [ %.729, %B530 ], [ 0x7FF8000000000000, %B308.if ]
  store float %"$phi592.1.2.1", ptr %20, align 4
  %exitcond895.not = icmp eq i64 %.635, %storemerge863.pre-phi
  br i1 %exitcond895.not, label %B602.thread, label %B308.if

B602.thread:                                      ; preds = %B592
  %.827906 = icmp eq i64 %arg.kind, 0
  br i1 %.827906, label %B654.if, label %B1034.thread

B966:                                             ; preds = %B654.if
  %1 = getelementptr i32, ptr %arg.bits.4, i64 %.861.0891
  %.988 = load i32, ptr %1, align 4
  %.992 = add i32 %.988, 32767
  %.1027 = lshr i32 %.988, 16
  %.1030 = and i32 %.1027, 1
  %.1031 = add i32 %.992, %.1030
  %.1034 = lshr i32 %.1031, 16
  %2 = trunc nuw i32 %.1034 to i16
  br label %B1020

B970:                                             ; preds = %B654.if
  %3 = getelementptr i16, ptr %arg.words.4, i64 %.861.0891
  %.1112 = load i16, ptr %3, align 2
  br label %B1020

B1020:                                            ; preds = %B970, %B966
  %"$phi1020.1.2.1" = phi i16 [ %2, %B966 ], [ %.1112, %B970 ]
  %4 = getelementptr i16, ptr %arg.found.4, i64 %.861.0891
  store i16 %"$phi1020.1.2.1", ptr %4, align 2
  %exitcond899.not = icmp eq i64 %.930, %storemerge863.pre-phi
  br i1 %exitcond899.not, label %common.ret, label %B654.if

common.ret:                                       ; preds = %B2192, %B1970, %B1020, %B112, %B40
  store ptr null, ptr %retptr, align 8
  ret void

B1034.thread:                                     ; preds = %B602.thread
  br i1 %.109, label %B1088.if, label %B2016.if

B1550:                                            ; preds = %B1216.if
  %.1521 = zext nneg i32 %25 to i64
  %.1538 = add nsw i64 %.1521, -939520001
  %.1528 = lshr i64 %.1521, 13
  %.1531 = and i64 %.1528, 1
  %.1539 = add nuw nsw i64 %.1538, %.1531
  %.1542 = lshr i64 %.1539, 13
  br label %B1610

B1554:                                            ; preds = %B1216.if
  %5 = getelementptr i32, ptr %arg.small_bits.4, i64 %.1389.0888
  %.1590 = load i32, ptr %5, align 4
  %.1592 = zext i32 %.1590 to i64
  %.1594 = add nsw i64 %.1592, -1056964608
  br label %B1610

B1610:                                            ; preds = %B1554, %B1550
  %"$phi1610.1.2.1" = phi i64 [ %.1542, %B1550 ], [ %.1594, %B1554 ]
  %6 = getelementptr float, ptr %arg.reals.4, i64 %.1389.0888
  %.1700 = load float, ptr %6, align 4
  %.1703 = fcmp ord float %.1700, 0.000000e+00
  br i1 %.1703, label %B1916, label %B1920

B1916:                                            ; preds = %B1610
  %.1607 = icmp samesign ult i32 %25, 1199570944
  %"$phi1610.1.2.1." = select i1 %.1607, i64 %"$phi1610.1.2.1", i64 31744
  %7 = lshr i32 %.1517, 16
  %8 = and i32 %7, 32768
  %.1665 = zext nneg i32 %8 to i64
  %.1666 = or i64 %"$phi1610.1.2.1.", %.1665
  %9 = trunc i64 %.1666 to i16
  br label %B1970

B1920:                                            ; preds = %B1610
  %10 = getelementptr i16, ptr %arg.words.4, i64 %.1389.0888
  %.1744 = load i16, ptr %10, align 2
  br label %B1970

B1970:                                            ; preds = %B1920, %B1916
  %"$phi1970.1.2.1" = phi i16 [ %9, %B1916 ], [ %.1744, %B1920 ]
  %11 = getelementptr i16, ptr %arg.found.4, i64 %.1389.0888
  store i16 %"$phi1970.1.2.1", ptr %11, align 2
  %exitcond898.not = icmp eq i64 %.1459, %storemerge863.pre-phi
  br i1 %exitcond898.not, label %common.ret, label %B1216.if

B2126:                                            ; preds = %B2016.if
  %12 = getelementptr i32, ptr %arg.bits.4, i64 %.1834.0882
  %.1996 = load i32, ptr %12, align 4
  %13 = trunc i32 %.1996 to i16
  br label %B2192

B2142:                                            ; preds = %B2016.if
  %14 = getelementptr i16, ptr %arg.words.4, i64 %.1834.0882
  %.2031 = load i16, ptr %14, align 2
  br label %B2192

B2192:                                            ; preds = %B2142, %B2126
  %"$phi2192.1.2.1" = phi i16 [ %13, %B2126 ], [ %.2031, %B2142 ]
  %15 = getelementptr i16, ptr %arg.found.4, i64 %.1834.0882
  store i16 %"$phi2192.1.2.1", ptr %15, align 2
  %exitcond896.not = icmp eq i64 %.1903, %storemerge863.pre-phi
  br i1 %exitcond896.not, label %common.ret, label %B2016.if

B70.if:                                           ; preds = %B40, %B70.if
  %.135.0876 = phi i64 [ %.206, %B70.if ], [ 0, %B40 ]
  %.206 = add nuw nsw i64 %.135.0876, 1
  %16 = getelementptr i16, ptr %arg.words.4, i64 %.135.0876
  %.260 = load i16, ptr %16, align 2
  %.262 = zext i16 %.260 to i64
  %.287 = getelementptr float, ptr %arg.values.4, i64 %.262
  %.288 = load float, ptr %.287, align 4
  %17 = getelementptr float, ptr %arg.reals.4, i64 %.135.0876
  store float %.288, ptr %17, align 4
  %exitcond894.not = icmp eq i64 %arg.words.2, %.206
  br i1 %exitcond894.not, label %B308.if.preheader, label %B70.if

B208.if:                                          ; preds = %B112, %B208.if
  %.375.0873 = phi i64 [ %.444, %B208.if ], [ 0, %B112 ]
  %.444 = add nuw nsw i64 %.375.0873, 1
  %18 = getelementptr i16, ptr %arg.words.4, i64 %.375.0873
  %.498 = load i16, ptr %18, align 2
  %.502 = zext i16 %.498 to i32
  %.503 = shl nuw i32 %.502, %.
  %19 = getelementptr i32, ptr %arg.bits.4, i64 %.375.0873
  store i32 %.503, ptr %19, align 4
  %exitcond.not = icmp eq i64 %arg.words.2, %.444
  br i1 %exitcond.not, label %B308.if.preheader, label %B208.if

B308.if:                                          ; preds = %B308.if.preheader, %B592
  %.566.0879 = phi i64 [ %.635, %B592 ], [ 0, %B308.if.preheader ]
  %.635 = add nuw nsw i64 %.566.0879, 1
  %20 = getelementptr float, ptr %arg.reals.4, i64 %.566.0879
  %.693 = load float, ptr %20, align 4
  %.764 = tail call float @llvm.fabs.f32(float %.693)
  %.766 = fcmp ueq float %.764, 0x7FF0000000000000
  br i1 %.766, label %B592, label %B530

B654.if:                                          ; preds = %B602.thread, %B1020
  %.861.0891 = phi i64 [ %.930, %B1020 ], [ 0, %B602.thread ]
  %.930 = add nuw nsw i64 %.861.0891, 1
  %21 = getelementptr float, ptr %arg.reals.4, i64 %.861.0891
  %.1068 = load float, ptr %21, align 4
  %.1071 = fcmp ord float %.1068, 0.000000e+00
  br i1 %.1071, label %B966, label %B970

B1088.if:                                         ; preds = %B1034.thread, %B1088.if
  %.1199.0885 = phi i64 [ %.1268, %B1088.if ], [ 0, %B1034.thread ]
  %.1268 = add nuw nsw i64 %.1199.0885, 1
  %22 = getelementptr float, ptr %arg.reals.4, i64 %.1199.0885
  %.1322 = load float, ptr %22, align 4
  %.1323 = tail call float @llvm.fabs.f32(float %.1322)
  %.1325 = fadd float %.1323, 5.000000e-01
  %23 = getelementptr float, ptr %arg.small.4, i64 %.1199.0885
  store float %.1325, ptr %23, align 4
  %exitcond897.not = icmp eq i64 %.1268, %storemerge863.pre-phi
  br i1 %exitcond897.not, label %B1216.if, label %B1088.if

B1216.if:                                         ; preds = %B1088.if, %B1970
  %.1389.0888 = phi i64 [ %.1459, %B1970 ], [ 0, %B1088.if ]
  %.1459 = add nuw nsw i64 %.1389.0888, 1
  %24 = getelementptr i32, ptr %arg.bits.4, i64 %.1389.0888
  %.1517 = load i32, ptr %24, align 4
  %25 = and i32 %.1517, 2147483647
  %.1549 = icmp samesign ugt i32 %25, 947912703
  br i1 %.1549, label %B1550, label %B1554

B2016.if:                                         ; preds = %B1034.thread, %B2192
  %.1834.0882 = phi i64 [ %.1903, %B2192 ], [ 0, %B1034.thread ]
  %.1903 = add nuw nsw i64 %.1834.0882, 1
  %26 = getelementptr float, ptr %arg.reals.4, i64 %.1834.0882
  %.1961 = load float, ptr %26, align 4
  %.1964 = fcmp ord float %.1961, 0.000000e+00
  br i1 %.1964, label %B2126, label %B2142
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
